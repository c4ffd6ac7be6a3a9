package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final String FORTY = "a123456789-123456789-123456789-123456789";

    @ParameterizedTest
    @CsvSource({
        "19039, true, false",
        "01001, true, false",
        "19, false, false",
        "metropolitan, false, true",
        "z, false, true",
        "zone-1, false, true",
        FORTY + ", false, true"
    })
    void anAreaIsAMunicipalityAStateOrAZone(String code, boolean municipality, boolean zone) {
        AreaCode area = AreaCode.parse(code);

        assertThat(area.isMunicipality()).isEqualTo(municipality);
        assertThat(area.isZone()).isEqualTo(zone);
        assertThat(area).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1", "190", "1903", "190390", "19 039", "Monterrey", "1a", "-a", "á", "١٩", FORTY + "x"})
    void noOtherTextIsAnArea(String code) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> AreaCode.parse(code))
                .withMessageContaining("is not the code of an area: allowed is the INEGI code");
    }

    @ParameterizedTest
    @CsvSource({"2004, 02004", "02004, 02004", "19039, 19039", "2, 02", "02, 02", "19, 19", "metropolitan, metropolitan"
    })
    void aLeadingZeroThatWasTakenAwayIsPutBack(String text, String code) {
        assertThat(AreaCode.parsePadded(text)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "190", "039", "0203", "190390", "2 ", "2.0", "-2", "２"})
    void nothingElseIsMadeAnAreaByAZero(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> AreaCode.parsePadded(text))
                .withMessageStartingWith("\"%s\" is not the code of an area", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "metropolitan", "9039", "190390"})
    void aMunicipalityHasFiveDigits(String code) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> AreaCode.parseMunicipality(code))
                .withMessage(
                        "\"%s\" is not the INEGI code of a municipality: allowed are five digits, such as \"19039\"",
                        code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "acv-nl-2012", FORTY})
    void identifiersAreSmallLettersDigitsAndHyphens(String code) {
        assertThat(AgendaId.parse(code)).hasToString(code);
        assertThat(AxisId.parse(code)).hasToString(code);
        assertThat(RuleName.parse(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "2012", "-a", "a_b", "a b", "ñ", "a\n", FORTY + "x"})
    void otherIdentifiersAreRefused(String code) {
        String allowed = "allowed are up to 40 small letters, digits and hyphens, a letter first";
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> AgendaId.parse(code))
                .withMessageContainingAll("is not the id of an agenda", allowed);
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> AxisId.parse(code))
                .withMessageContainingAll("is not the id of an axis", allowed);
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> RuleName.parse(code))
                .withMessageContainingAll("is not the name of a rule", allowed);
    }

    @Test
    void codesAreEqualAndOrderedByTheirTextsWithinTheirType() {
        assertThat(AxisId.parse("security"))
                .isEqualTo(new AxisId("security"))
                .hasSameHashCodeAs(new AxisId("security"))
                .isNotEqualTo(AxisId.parse("security-2"))
                .isNotEqualTo(AgendaId.parse("security"))
                .isNotEqualTo(RuleName.parse("security"))
                .isLessThan(AxisId.parse("services"));
    }

    @Test
    void overallIsNoAxis() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> AxisId.parse("overall"))
                .withMessageContaining("\"overall\" is reserved");
    }

    @Test
    void actionsAreNumberedTo999AndEvaluationsTo9999() {
        assertThat(ActionNumber.parse("999")).isEqualTo(ActionNumber.of(999)).isGreaterThan(ActionNumber.of(99));
        assertThat(EvaluationNumber.parse("9999"))
                .isEqualTo(EvaluationNumber.of(9999))
                .isGreaterThan(EvaluationNumber.of(1000));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> ActionNumber.of(1000))
                .withMessage("\"1000\" is not the number of an action: allowed is a whole number from 1 to 999");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> EvaluationNumber.of(10_000))
                .withMessage("\"10000\" is not the number of an evaluation: allowed is a whole number from 1 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "01", "1.0", "1e2", "+1", "", "one", "4294967297", "999999999", "1000000000"})
    void numbersHaveNoSignAndNoLeadingZeros(String text) {
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> ActionNumber.parse(text));
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> EvaluationNumber.parse(text));
    }
}
