package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgendaRuleParametersTest {

    private static final String CRITERION = "rule: green-count, with: { month: last }";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "green-count | { mont: last } | \"mont\" no se conoce | \"mont\" is unknown",
                "green-count | { scale: log } | se admiten plain, ten | allowed are plain, ten",
                "attainment | { target: 0 } | un número mayor que 0 | a number above 0",
                "bands | { bands: [{ from: 1, rating: 11 }] } | rating: \"11\" | rating: \"11\"",
                "progress | { baseline: 1, baseline-period: 2012 } | se admite uno de los dos | one of them is allowed",
                "percent-of-objective | { months: all } | evaluation, last | evaluation, last",
                "attainment | { measure: guards, target: 3 } | \"guards\" no es un instrumento: se admiten stoplight, objectives | \"guards\" is not an instrument: allowed are stoplight, objectives",
                "attainment | { measure: staffing, arguments: { year: soon }, target: 3 } | year: \"soon\" no es un año | year: \"soon\" is not a year",
                "attainment | { measure: staffing, indicator: x, target: 3 } | se admite uno de los dos | one of them is allowed",
                "judged | { target: 3 } | no se admite ninguno | none is allowed"
            })
    void badParametersAreFoundWhereTheyStandAndTakenFromTheStore(String rule, String with, String es, String en) {
        Finding finding = AgendaFault.inSample(CRITERION, "rule: " + rule + ", with: " + AgendaFault.MARK + with)
                .found();
        assertThat(finding.message().es()).contains(es);
        assertThat(finding.message().en()).contains(en);
        String stored = SampleAgenda.with(CRITERION, "rule: " + rule + ", with: " + with);
        assertThat(AgendaReader.readStored(stored)
                        .actions()
                        .get(0)
                        .criteria()
                        .get(1)
                        .with()
                        .values())
                .isNotEmpty();
    }

    @Test
    void aBadRuleIsRefusedEvenFromTheStore() {
        String unknown = SampleAgenda.with("rule: green-count,", "rule: guessed,");
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> AgendaReader.readStored(unknown));
        String list = SampleAgenda.with(CRITERION, "rule: green-count, with: [1]");
        assertThatExceptionOfType(ScorecardException.class).isThrownBy(() -> AgendaReader.readStored(list));
    }
}
