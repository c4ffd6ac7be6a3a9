package io.github.comovamos.scorecard.core.service.compute;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name in a criterion that nobody knows is the agenda's fault, and nobody's lack of information. */
class CriterionNamesTest {

    private final Path folder;

    CriterionNamesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private TestServices services(String rule, String with) {
        return TestServices.with(
                folder,
                SampleAgenda.with(
                        "rule: green-count, with: { month: last }", "rule: " + rule + ", with: { " + with + " }"));
    }

    private static void guards(TestServices services) {
        services.evidence("guards", new FigureText().figure("guards", "19006", "2013-05", "3") + "");
        services.evidence("people", "area,year,residents,vintage\n19006,2013,1400,later\n");
        services.evidence("reports", "case,category,area,opened,closed\n1,lights,19006,2013-04-01,2013-04-03\n");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "attainment | indicator: gards, target: 3 | there is no indicator \"gards\": allowed are guards, homicide,",
                "attainment | indicator: guards, denominator: gards, target: 3 | there is no indicator \"gards\"",
                "green-count | indicators: [homicide, gards] | there is no indicator \"gards\"",
                "percent-of-objective | indicator: gards | there is no indicator \"gards\"",
                "attainment | indicator: guards, per: 1000, population: latter, target: 3"
                        + " | there is no population of the edition latter: allowed is later",
                "attainment | measure: staffing, arguments: { indicator: gards }, target: 3"
                        + " | there is no indicator \"gards\"",
                "attainment | measure: staffing, arguments: { indicator: guards, population: latter }, target: 3"
                        + " | there is no population of 2013 of the edition latter: allowed is later",
                "attainment | measure: objectives, arguments: { dataset: gards }, target: 3"
                        + " | there is no dataset \"gards\": allowed are guards, people, reports",
                "attainment | measure: reports, arguments: { category: light }, target: 3"
                        + " | there are no cases of category \"light\": allowed is lights",
                "attainment | measure: pulse, arguments: { answer: save }, target: 3"
                        + " | survey pulse has no answer \"save\": allowed are safe"
            })
    void nameThatNobodyKnowsIsRefusedWithItsActionAndNothingIsStored(String rule, String with, String why) {
        TestServices services = services(rule, with);
        guards(services);
        refused(
                FailureReason.INVALID,
                "el criterio de la acción 1 (" + rule + ") nombra lo que nadie conoce: ",
                "the criterion of action 1 (" + rule + ") names what nobody knows: " + why,
                () -> services.compute(3));
        assertThat(services.ratings().list(TestServices.evaluation(3))).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "attainment | indicator: police-officers, target: 3",
                "green-count | indicators: [homicide, extortion]",
                "attainment | measure: staffing, arguments: { indicator: trees-planted }, target: 3",
                "attainment | measure: pulse, arguments: { survey: pulse, answer: safe }, target: 3"
            })
    void whatTheProgrammeKnowsIsNoFaultWhereNothingIsKnownYet(String rule, String with) {
        assertThat(services(rule, with).compute(3).rows())
                .extracting(ComputedRow::status)
                .containsOnly("no-information");
    }

    @Test
    void whatIsKnownOfOthersIsNoFaultOfTheAgenda() {
        TestServices services = services("attainment", "measure: reports, arguments: { category: lights }, target: 3");
        guards(services);
        assertThat(services.compute(3).rows())
                .extracting(row -> row.municipality() + " " + row.result() + " " + row.status())
                .containsExactly("19006 set null", "02004 none no-information");
    }
}
