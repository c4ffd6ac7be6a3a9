package io.github.comovamos.scorecard.core.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AgendaChecksTest {

    @Test
    void somebodyIsAskedSomething() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new AgendaText().read())
                .satisfies(refused -> assertThat(refused.findings())
                        .extracting(finding -> ((Place.Spot) finding.place()).pointer())
                        .containsExactly("/municipalities", "/axes", "/actions"));
    }

    @Test
    void idsAreUnique() {
        assertContradiction(a -> a.municipality("10001", "Otro", "O"), "/municipalities/2/code", "10001");
        assertContradiction(a -> a.municipality("10003", "Otro", "M10001"), "/municipalities/2/short", "M10001");
        assertContradiction(a -> a.axis("x", "2"), "/axes/1/id", "x");
        assertContradiction(a -> a.action(1, "x", "2"), "/actions/1/number", "1");
        assertContradiction(a -> a.evaluation(1), "/evaluations/1/number", "1");
        assertContradiction(
                a -> a.set("areas: [{ code: z, title: { es: Z } }, { code: z, title: { es: Z } }]"),
                "/areas/1/code",
                "z");
    }

    @Test
    void namesNeedNotBeUnique() {
        assertThat(small().municipality("10003", "Municipio 10001", "M10003")
                        .read()
                        .municipalities())
                .hasSize(3);
    }

    @Test
    void whatIsNamedExists() {
        assertContradiction(a -> a.action(2, "y", "1"), "/actions/1/axis", "y");
        assertContradiction(
                a -> a.officeholder("99999", "X", "2013", "2014"), "/officeholders/0/municipality", "99999");
        assertContradiction(a -> a.published(1, "x", "99999", "7"), "/published/0/municipality", "99999");
        assertContradiction(a -> a.published(2, "x", "10001", "7"), "/published/0/evaluation", "2");
        assertContradiction(a -> a.published(1, "y", "10001", "7"), "/published/0/axis", "y");
        assertContradiction(
                a -> a.set("recognitions: [{ kind: kudos, rule: joint-best, of: y }]"), "/recognitions/0/of", "y");
        assertContradiction(
                a -> a.set("recognitions: [{ kind: kudos, rule: joint-best, of: \"action:9\" }]"),
                "/recognitions/0/of",
                "action:9");
    }

    @Test
    void anOverallAverageIsNamedOnlyWhereThereIsOne() {
        assertContradiction(a -> a.published(1, "overall", "10001", "7"), "/published/0/axis", "overall");
        assertThat(small().set("overall: axes")
                        .published(1, "overall", "10001", "7")
                        .read()
                        .published())
                .hasSize(1);
    }

    @Test
    void anAverageIsPrintedOnce() {
        assertContradictionAt(
                a -> a.published(1, "x", "10001", "7").published(1, "x", "10001", "8"), "/published/1/municipality");
        assertThat(small().published(1, "x", "10001", "7")
                        .published(1, "x", "10002", "7")
                        .read()
                        .published())
                .hasSize(2);
    }

    @Test
    void evaluationsLieWithinTheMonthsOfTheTerm() {
        String list = "evaluations: [{ number: 5, from: %s, to: %s }]";

        assertThat(parts().set(String.format(list, "2012-10", "2015-10")).read().evaluations())
                .as("the term goes from 31 October 2012 to 31 October 2015")
                .hasSize(1);
        assertOutside(String.format(list, "2012-09", "2012-10"), "/evaluations/0/from", "2012-09");
        assertOutside(String.format(list, "2015-10", "2015-11"), "/evaluations/0/to", "2015-11");
    }

    @Test
    void onePersonHoldsOfficeAtATime() {
        assertContradiction(
                a -> a.officeholder("10001", "A", "2012-10-31", "2014-12-10")
                        .officeholder("10002", "B", "2012-10-31", "2015-10-31")
                        .officeholder("10001", "C", "2014-12-01", "2015-10-31"),
                "/officeholders/2/from",
                "2014-12-01");
    }

    @Test
    void everyContradictionIsFoundAtOnce() {
        AgendaText text = small().action(2, "y", "1").action(2, "z", "1").published(2, "y", "99999", "7");

        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(text::read)
                .satisfies(refused -> assertThat(refused.findingCount()).isEqualTo(6));
    }

    private static AgendaText parts() {
        return new AgendaText().municipalities("10001", "10002").axis("x", "1").action(1, "x", "1");
    }

    private static AgendaText small() {
        return parts().evaluation(1);
    }

    private static void assertOutside(String evaluations, String pointer, String value) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> parts().set(evaluations).read())
                .satisfies(refused -> assertFinding(refused, pointer, value))
                .satisfies(refused -> assertThat(
                                refused.findings().get(0).message().en())
                        .isEqualTo(value + " lies outside the term: allowed is 2012-10 to 2015-10"));
    }

    private static void assertContradiction(UnaryOperator<AgendaText> change, String pointer, String value) {
        assertThatExceptionOfType(ScorecardException.class)
                .as("%s is to be refused for %s", pointer, value)
                .isThrownBy(() -> change.apply(small()).read())
                .satisfies(refused -> assertFinding(refused, pointer, value));
    }

    private static void assertContradictionAt(UnaryOperator<AgendaText> change, String pointer) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> change.apply(small()).read())
                .satisfies(refused -> assertThat(refused.findings())
                        .singleElement()
                        .satisfies(finding -> assertThat(((Place.Spot) finding.place()).pointer())
                                .isEqualTo(pointer)));
    }

    private static void assertFinding(ScorecardException refused, String pointer, String value) {
        assertThat(refused.findings()).hasSize(1);
        Finding finding = refused.findings().get(0);
        assertThat(((Place.Spot) finding.place()).pointer()).isEqualTo(pointer);
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).contains(value);
        assertThat(finding.message().en()).contains(value);
    }
}
