package io.github.comovamos.scorecard.core.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidencePartsTest {

    private static final IndicatorCode INDICATOR = IndicatorCode.parse("safe");
    private static final AreaCode AREA = AreaCode.parse("metropolitan");

    @ParameterizedTest
    @ValueSource(strings = {"1", "550", "4951", "1000000000"})
    void aSampleIsAWholeNumber(String text) {
        assertThat(Figure.parseSample(text)).isEqualTo(Integer.parseInt(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "4,951", "4951.0", "1e3", "0550", "1000000001", "9999999999", "99999999999"})
    void noOtherTextIsTheSizeOfASample(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Figure.parseSample(text))
                .withMessage(
                        "\"%s\" is not the size of a sample: allowed is a whole number from 1 to 1000000000", text);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1_000_000_001})
    void aFigureHasNoOtherSample(int sample) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Figure(
                        INDICATOR, AREA, Period.parse("2013-05"), Quantity.parse("25.1"), Optional.of(sample)))
                .withMessageStartingWith("\"%s\" is not the size of a sample", sample);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2013-04"})
    void aGoalIsOfAMonthOrAYear(String period) {
        assertThat(new Goal(INDICATOR, AREA, Period.parse(period), Quantity.of(25)).period())
                .hasToString(period);
    }

    @Test
    void aGoalIsNotOfADay() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new Goal(INDICATOR, AREA, Period.parse("2013-04-30"), Quantity.of(25)))
                .withMessage("a goal is of a month or a year: \"2013-04-30\" is a day");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 174_767, 10_000_000_000L})
    void somebodyLivesInAnArea(long residents) {
        assertThat(Population.parseResidents(Long.toString(residents))).isEqualTo(residents);
        assertThat(population(residents).residents()).isEqualTo(residents);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 10_000_000_001L})
    void nobodyAndTooManyDoNot(long residents) {
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> population(residents));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "174,767", "174767.0", "1e6", "017", "10000000001", "999999999999"})
    void noOtherTextIsANumberOfResidents(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Population.parseResidents(text))
                .withMessage(
                        "\"%s\" is not a number of residents: allowed is a whole number from 1 to 10000000000", text);
    }

    @Test
    void anIndicatorThatIsOnlyNamedSaysNoMoreThanItsName() {
        Indicator named = Indicator.named(INDICATOR);

        assertThat(named.title()).isEqualTo(new LocalizedText("safe", "safe"));
        assertThat(named.unit()).isEqualTo("count");
        assertThat(named.direction()).isEqualTo(Direction.NEUTRAL);
        assertThat(named.cadence()).isEqualTo(Cadence.MONTHLY);
        assertThat(named.source()).isEmpty();
    }

    @Test
    void theTextsOfAnIndicatorAreBounded() {
        assertThat(indicator(" percent ", Optional.of(" INEGI ")).unit()).isEqualTo("percent");
        assertThat(indicator("percent", Optional.of(" INEGI ")).source()).hasValue("INEGI");
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> indicator("", Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> indicator("x".repeat(61), Optional.empty()));
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> indicator("percent", Optional.of(" ")));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> indicator("percent", Optional.of("x".repeat(501))));
    }

    @Test
    void aDatasetSaysItsSource() {
        assertThat(dataset(" Conger 2014, Table 1 ").source()).isEqualTo("Conger 2014, Table 1");
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> dataset(" "));
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> dataset("x".repeat(2001)));
    }

    @Test
    void directionsAndCadencesAreReadByTheirCodes() {
        assertThat(Direction.parse("lower")).isEqualTo(Direction.LOWER);
        assertThat(Cadence.parse("bimonthly")).isEqualTo(Cadence.BIMONTHLY);
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Direction.parse("up"))
                .withMessage("\"up\" is not a direction: allowed are lower, higher, neutral");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Cadence.parse("weekly"))
                .withMessage(
                        "\"weekly\" is not a cadence: allowed are monthly, bimonthly, quarterly, yearly, irregular");
    }

    private static Indicator indicator(String unit, Optional<String> source) {
        return new Indicator(
                INDICATOR, new LocalizedText("Seguro", "Safe"), unit, Direction.HIGHER, Cadence.QUARTERLY, source);
    }

    private static Population population(long residents) {
        return new Population(AREA, Year.of(2013), Vintage.parse("conapo-2010"), residents);
    }

    private static Dataset dataset(String source) {
        return new Dataset(
                DatasetName.parse("mesa"),
                Shape.FIGURES,
                source,
                LocalDate.of(2014, 3, 1),
                Optional.empty(),
                "0".repeat(64));
    }
}
