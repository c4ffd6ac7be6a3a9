package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.domain.evidence.Shape;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceLayoutTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            indicator,area,period,value            | FIGURES
            value,month,municipality,indicator     | FIGURES
            case,category,area,opened              | CASES
            area,year,residents                    | POPULATION
            municipality,period,population         | POPULATION
            """)
    void headerSaysWhichLayoutItIs(String header, EvidenceLayout layout) {
        assertThat(EvidenceFile.of(header + "\n").read().tally().layout()).contains(layout);
    }

    @Test
    void headersOfTheSesnspAreKnownInAllTheirLayouts() {
        for (SesnspText text : new SesnspText[] {
            SesnspText.municipalities(), SesnspText.states(), SesnspText.oldMunicipalities(), SesnspText.oldStates()
        }) {
            assertThat(text.file().read().tally().layout()).contains(EvidenceLayout.SESNSP);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipality,action,rating", "a", "area,period,value"})
    void headerThatSaysNothingIsRefusedWithWhatIsAllowed(String header) {
        ScorecardException refusal = EvidenceFile.of(header + "\n").refusal();
        assertThat(refusal.sentence().es()).contains(header, "indicator, area, period", "SESNSP");
        assertThat(refusal.sentence().en()).contains(header, "case, category, area, opened", "SESNSP");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", ",,\n"})
    void emptyFileIsRefused(String text) {
        assertThat(EvidenceFile.of(text).refusal().sentence().es()).contains("está vacío", "indicator");
    }

    @Test
    void layoutThatIsSaidIsTheOneThatIsRead() {
        assertThat(EvidenceFile.of("indicator,area,period,value\n")
                        .as(EvidenceLayout.CASES)
                        .refusal()
                        .sentence()
                        .en())
                .contains("column \"indicator\" is unknown");
    }

    @Test
    void layoutsHaveCodesAndShapes() {
        assertThat(EvidenceLayout.parse("sesnsp")).isEqualTo(EvidenceLayout.SESNSP);
        assertThat(EvidenceLayout.SESNSP.shape()).isEqualTo(Shape.FIGURES);
        assertThat(EvidenceLayout.CASES.shape()).isEqualTo(Shape.CASES);
        assertThat(EvidenceLayout.POPULATION.shape()).isEqualTo(Shape.POPULATION);
        assertThatThrownBy(() -> EvidenceLayout.parse("xlsx"))
                .isInstanceOf(ScorecardException.class)
                .hasMessageContaining("figures, cases, population, sesnsp");
    }
}
