package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not hold between the parts of an agenda file, and what is said when several things are wrong. */
class AgendaContradictionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            # what                     | in the sample          | written instead           | value   | allowed (es)            | allowed (en)
            a municipality twice       | code: "02004"          | code: ›"19006"            | 19006   | una sola vez            | allowed once
            a short name twice         | short: TIJ             | short: ›APO               | APO     | una sola vez            | allowed once
            an axis twice              | ⏎actions:⏎             | ^⏎  - { id: ›parks, title: { es: Otro } }⏎actions:⏎^ | parks | una sola vez  | allowed once
            an action twice            | number: 2              | number: ›1                | 1       | una sola vez            | allowed once
            an evaluation twice        | number: 4              | number: ›3                | 3       | una sola vez            | allowed once
            an area twice              | ⏎axes:⏎                | ^⏎  - { code: ›metropolitan, title: { es: Otra } }⏎axes:⏎^ | metropolitan | una sola vez | allowed once
            an action of no axis       | axis: parks            | axis: ›roads              | roads   | se admiten security, parks | allowed are security, parks
            an evaluation too early    | from: 2013-04          | from: ›2012-09            | 2012-09 | de 2012-10 a 2015-10    | 2012-10 to 2015-10
            an evaluation too late     | to: 2013-07            | to: ›2015-11              | 2015-11 | de 2012-10 a 2015-10    | 2012-10 to 2015-10
            a figure of no evaluation  | evaluation: 3, axis    | evaluation: ›5, axis      | 5       | se admiten 3, 4          | allowed are 3, 4
            a figure of nobody         | "19006", average       | ›"19039", average         | 19039   | se admiten 19006, 02004  | allowed are 19006, 02004
            a figure of no axis        | axis: security, munic  | axis: ›roads, munic       | roads   | se admiten security, parks | allowed are security, parks
            a figure of no action      | axis: security, munic  | axis: ›action:7, munic    | action:7 | se admiten security, parks | allowed are security, parks
            an overall figure unasked  | axis: security, munic  | axis: ›overall, munic     | overall | se pide un promedio     | average is asked for
            an officeholder of nowhere | "19006", name: Eva     | ›"19039", name: Eva       | 19039   | se admiten 19006, 02004  | allowed are 19006, 02004
            spells that overlap        | from: 2014-06          | from: ›2014-05            | 2014-05 | el de Ana (2012-10-31 a 2014-06) | that of Ana (2012-10-31 to 2014-06)
            a recognition of no axis   | of: security           | of: ›roads                | roads   | se admiten security, parks | allowed are security, parks
            an overall one unasked     | of: security           | of: ›overall              | overall | se pide un promedio     | average is asked for
            """)
    void contradictionIsRefused(String what, String text, String replacement, String value, String es, String en) {
        AgendaFault.inSample(text, replacement).isReported(value, es, en);
    }

    @Test
    void figurePrintedTwiceIsRefusedWithAllThatMakesItTheSame() {
        String twice = "  - { evaluation: 3, axis: security, municipality: ›\"19006\", average: 8, source: other }\n";
        Finding finding = AgendaFault.inSample("recognitions:\n", twice + "recognitions:\n")
                .found();
        assertThat(finding.message().es()).contains("\"3, security, 19006\" está repetido");
        assertThat(finding.message().en()).contains("\"3, security, 19006\" is repeated: it is allowed once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipalities: []", "municipalities:", "municipalities: ~"})
    void agendaOfNobodyIsRefusedWhereTheListStands(String empty) {
        String file = "agenda: a\ntitle: { es: A }\nterm: { from: 2012-10-31, to: 2015-10-31 }\n" + empty + "\n"
                + "axes: [{ id: x, title: { es: X } }]\nactions: [{ number: 1, axis: x, title: { es: U },"
                + " criteria: [{ from-evaluation: 1, rule: judged, text: { es: T } }] }]\n";
        Finding finding = new AgendaFault(file).refusal().findings().get(0);
        assertThat(finding.place()).isInstanceOfSatisfying(Place.Spot.class, spot -> {
            assertThat(spot.pointer()).isEqualTo("/municipalities");
            assertThat(spot.line()).isEqualTo(4);
        });
        assertThat(finding.message().es()).contains("se necesita al menos uno");
        assertThat(finding.message().en()).contains("at least one is needed");
    }

    @Test
    void listsThatAreMissingAreRefusedAtTheStartOfTheDocument() {
        String file = "# nothing but a name\nagenda: a\ntitle: { es: A }\nterm: { from: 2012-10-31, to: 2015-10-31 }\n";
        List<Finding> findings = new AgendaFault(file).refusal().findings();
        assertThat(findings)
                .extracting(Finding::place)
                .containsExactly(
                        new Place.Spot("/municipalities", 2, 1),
                        new Place.Spot("/axes", 2, 1),
                        new Place.Spot("/actions", 2, 1));
    }

    @Test
    void everyFaultOfFormIsReportedOnceAndInTheOrderOfTheFile() {
        String file = SampleAgenda.with("overall: none", "overall: mean");
        file = SampleAgenda.replace(file, "{ code: \"02004\", name: Tijuana, short: TIJ }", "{ code: 2004, name: ~ }");
        file = SampleAgenda.replace(file, "id: parks, weight: 2.5", "id: Parks, weight: heavy, colour: green");
        file = SampleAgenda.replace(file, "rule: green-count", "rule: guessed");
        file = SampleAgenda.replace(file, "number: 2\n    axis: parks", "number: two\n    axis: parks");
        file = SampleAgenda.replace(file, "average: 7", "average: 70");
        assertThat(new AgendaFault(file).refusal().findings())
                .extracting(finding -> ((Place.Spot) finding.place()).pointer())
                .containsExactly(
                        "/overall",
                        "/municipalities/1/code",
                        "/municipalities/1/name",
                        "/municipalities/1",
                        "/axes/1/colour",
                        "/axes/1/id",
                        "/axes/1/weight",
                        "/actions/0/criteria/1/rule",
                        "/actions/1/number",
                        "/published/0/average");
    }

    @Test
    void everyContradictionIsReportedOnce() {
        String file = SampleAgenda.with("short: TIJ", "short: APO");
        file = SampleAgenda.replace(file, "number: 4", "number: 3");
        file = SampleAgenda.replace(file, "axis: security, municipality", "axis: roads, municipality");
        file = SampleAgenda.replace(file, "of: security", "of: overall");
        assertThat(new AgendaFault(file).refusal().findings())
                .extracting(finding -> ((Place.Spot) finding.place()).pointer())
                .containsExactlyInAnyOrder(
                        "/municipalities/1/short", "/evaluations/1/number", "/published/0/axis", "/recognitions/0/of");
    }

    @Test
    void onlyTheFirstThousandFindingsAreListedButAllAreCounted() {
        String bad = "  - { code: x, name: y, short: z }\n".repeat(1500);
        String file = SampleAgenda.with("officeholders:\n", bad + "officeholders:\n");
        ScorecardException refusal = catchThrowableOfType(ScorecardException.class, () -> AgendaReader.read(file));
        assertThat(refusal.findings()).hasSize(Findings.MOST_LISTED);
        assertThat(refusal.findingCount()).isEqualTo(1500);
    }

    @Test
    void theSummaryIsInBothLanguages() {
        ScorecardException refusal =
                AgendaFault.inSample("number: 4", "number: 3").refusal();
        assertThat(refusal.sentence().es()).isEqualTo("la agenda no se puede aceptar");
        assertThat(refusal.sentence().en()).isEqualTo("the agenda cannot be accepted");
    }
}
