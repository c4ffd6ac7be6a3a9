package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The names that people give to data: of indicators, datasets, instruments and vintages. */
class LabelTest {

    private static final String EIGHTY = "a".repeat(80);

    @ParameterizedTest
    @ValueSource(
            strings = {"homicide", "violent_car_theft", "SESNSP-2015", "2013", "v1.2", "a", "7", "a..b", "A-", "mesa_"})
    void plainLettersDigitsPointsHyphensAndUnderscoresAreNames(String text) {
        assertThat(IndicatorCode.parse(text)).hasToString(text);
        assertThat(DatasetName.parse(text)).hasToString(text);
        assertThat(CountingMethod.parse(text)).hasToString(text);
        assertThat(Vintage.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", ".", "..", "-a", "_a", ".a", "a b", "a/b", "a\\b", "a:b", "ñ", "robó", "a\n", "a,b", "١"
            })
    void noOtherTextIsAName(String text) {
        parsers()
                .forEach(parser -> assertThatExceptionOfType(ScorecardException.class)
                        .as("\"%s\"", text)
                        .isThrownBy(() -> parser.apply(text))
                        .withMessageContaining("allowed are up to 80 plain letters, digits, points, hyphens"));
    }

    @Test
    void eightyCharactersAreTheMost() {
        parsers().forEach(parser -> {
            assertThat(parser.apply(EIGHTY)).hasToString(EIGHTY);
            assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> parser.apply(EIGHTY + "a"));
        });
    }

    @Test
    void aRefusalSaysWhatWasToBeNamed() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> IndicatorCode.parse("a b"))
                .withMessageStartingWith("\"a b\" is not the code of an indicator: allowed")
                .satisfies(refusal -> assertThat(refusal.sentence().es())
                        .isEqualTo("\"a b\" no es la clave de un indicador: se admiten hasta 80 letras sin acento,"
                                + " dígitos, puntos, guiones y guiones bajos, con letra o dígito al inicio"));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> DatasetName.parse("a b"))
                .withMessageStartingWith("\"a b\" is not the name of a dataset: allowed");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> CountingMethod.parse("a b"))
                .withMessageStartingWith("\"a b\" is not the name of an instrument: allowed");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Vintage.parse("a b"))
                .withMessageStartingWith("\"a b\" is not the name of a vintage: allowed");
    }

    @ParameterizedTest
    @CsvSource({"a, b", "B, a", "2010, 2015", "a, a1", "a-b, a_b"})
    void namesAreOrderedByTheirCharacters(String first, String second) {
        assertThat(IndicatorCode.parse(first)).isLessThan(IndicatorCode.parse(second));
        assertThat(DatasetName.parse(first)).isLessThan(DatasetName.parse(second));
        assertThat(CountingMethod.parse(first)).isLessThan(CountingMethod.parse(second));
        assertThat(Vintage.parse(first)).isLessThan(Vintage.parse(second));
        assertThat(Vintage.parse(first)).isEqualByComparingTo(Vintage.parse(first));
    }

    private static Stream<Function<String, Object>> parsers() {
        return Stream.of(IndicatorCode::parse, DatasetName::parse, CountingMethod::parse, Vintage::parse);
    }
}
