package io.github.comovamos.scorecard.core.service.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.programme.Objectives;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObjectivesTest {

    private final TestServices services;

    ObjectivesTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    private InstrumentView<Objectives.Row> year(EvidenceScope scope, Language language) {
        return services.read(Instruments.OBJECTIVES, scope, Map.of("year", "2013"), language);
    }

    private InstrumentView<Objectives.Row> of(String dataset) {
        return services.read(
                Instruments.OBJECTIVES, EvidenceScope.ALL, Map.of("year", "2013", "dataset", dataset), Language.EN);
    }

    private static List<String> rows(InstrumentView<Objectives.Row> view) {
        return view.rows().stream().map(ObjectivesTest::text).toList();
    }

    private static String text(Objectives.Row row) {
        return String.format(
                "%s %s %s %s/%s %s %s",
                row.municipality().code(),
                row.indicator().code(),
                row.period(),
                row.current(),
                row.goal(),
                row.percent(),
                row.exact());
    }

    @Test
    void percentageIsWholeHalfUpBesideTheExactOneAndTheTotalIsOfTheSums() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "19039", "2013-01", "40,25")
                        .goal("homicide", "19039", "2013-02", "8,1")
                        .goal("homicide", "19039", "2013-03", "0,0")
                        .toString());
        assertThat(rows(year(EvidenceScope.ALL, Language.EN)))
                .containsExactly(
                        "19039 homicide 2013-01 40/25 63 125/2",
                        "19039 homicide 2013-02 8/1 13 25/2",
                        "19039 homicide 2013-03 0/0 100 100",
                        "19039 homicide TOTAL 48/26 54 325/6");
    }

    @Test
    void whatShouldBeHighIsMeasuredTheOtherWayRound() {
        services.evidence("goals", new FigureText().goal("trees-planted", "19039", "2013-01", "30,40") + "");
        assertThat(rows(year(EvidenceScope.ALL, Language.EN)))
                .containsExactly("19039 trees-planted 2013-01 30/40 75 75", "19039 trees-planted TOTAL 30/40 75 75");
    }

    @Test
    void areasComeInTheOrderOfTheAgendaAndIndicatorsWithoutGoalsAreLeftOut() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "08037", "2013-01", "2,1")
                        .goal("homicide", "19018", "2013-01", "2,1")
                        .goal("homicide", "19006", "2013-01", "2,1")
                        .figure("extortion", "19006", "2013-01", "7")
                        .toString());
        assertThat(year(EvidenceScope.ALL, Language.EN).rows())
                .extracting(row -> row.municipality().code())
                .containsExactly("19006", "19006", "19018", "19018", "08037", "08037");
        assertThat(year(TestServices.of("García"), Language.EN).rows())
                .extracting(row -> row.municipality().code())
                .containsOnly("19018")
                .hasSize(2);
    }

    @Test
    void yearlyGoalThatDiffersFromTheSumIsKeptAndSaid() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "19039", "2013-01", "10,5")
                        .goal("homicide", "19039", "2013-02", "10,6")
                        .goal("homicide", "19039", "2013", ",12")
                        .toString());
        assertThat(rows(year(EvidenceScope.ALL, Language.EN))).last().isEqualTo("19039 homicide TOTAL 20/11 55 55");
        assertThat(year(EvidenceScope.ALL, Language.ES).notes())
                .containsExactly(
                        "homicide de 19039: la meta anual es 12 y la suma de los meses es 11; el total usa la suma.");
        assertThat(year(EvidenceScope.ALL, Language.EN).notes())
                .containsExactly("homicide of 19039: the goal for the year is 12 and the sum of the months is 11;"
                        + " the total uses the sum.");
    }

    @Test
    void indicatorsOfWhichNobodyHasSaidWhichWayTheyShouldGoAreNamed() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "19039", "2013-01", "10,5")
                        .goal("unheard-of", "19039", "2013-01", "10,5")
                        .toString());
        assertThat(year(EvidenceScope.ALL, Language.EN).notes())
                .containsExactly("Less is taken to be better, since nobody has said otherwise: unheard-of"
                        + " (indicator add --replace --direction).");
        assertThat(year(EvidenceScope.ALL, Language.ES).notes())
                .containsExactly("Se toma que menos es mejor, porque nadie ha dicho otra cosa: unheard-of"
                        + " (indicator add --replace --direction).");
    }

    @Test
    void yearlyGoalThatEqualsTheSumIsNotWorthANote() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "19039", "2013-01", "10,5")
                        .goal("homicide", "19039", "2013", ",5")
                        .toString());
        assertThat(year(EvidenceScope.ALL, Language.EN).notes()).isEmpty();
    }

    @Test
    void yearlyGoalBesideMonthsOfWhichOneWasNotCountedIsSaidWithTheSumOfAllGoals() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "19039", "2013-01", "10,5")
                        .goal("homicide", "19039", "2013-02", ",6")
                        .goal("homicide", "19039", "2013", ",12")
                        .toString());
        assertThat(year(EvidenceScope.ALL, Language.EN).notes())
                .first()
                .asString()
                .startsWith("homicide of 19039: the goal for the year is 12 and the sum of the months is 11");
    }

    @Test
    void yearlyGoalBesideGoalsOfMonthsOfWhichNoneWasCountedIsSaidToo() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "19039", "2013-01", ",5")
                        .goal("homicide", "19039", "2013", ",12")
                        .toString());
        InstrumentView<Objectives.Row> view = year(EvidenceScope.ALL, Language.EN);
        assertThat(rows(view)).containsExactly("19039 homicide 2013-01 null/5 null null");
        assertThat(view.notes()).anySatisfy(note -> assertThat(note).endsWith("months is 5."));
    }

    @Test
    void oneMonthWithOnlyOneOfTheTwoIsSaidInTheSingular() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "19039", "2013-01", "10,5")
                        .goal("homicide", "19039", "2013-02", "90,")
                        .toString());
        assertThat(year(EvidenceScope.ALL, Language.ES).notes())
                .containsExactly("homicide de 19039: 1 mes tiene solo cifra o solo meta, y no entra en el total.");
        assertThat(year(EvidenceScope.ALL, Language.EN).notes())
                .containsExactly(
                        "homicide of 19039: 1 month has only a figure or only a goal, and is not in the total.");
    }

    @Test
    void monthsWithOnlyOneOfTheTwoAreShownAndNotInTheTotal() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "19039", "2013-01", "10,5")
                        .goal("homicide", "19039", "2013-02", "90,")
                        .goal("homicide", "19039", "2013-03", ",70")
                        .toString());
        InstrumentView<Objectives.Row> view = year(EvidenceScope.ALL, Language.ES);
        assertThat(rows(view))
                .containsExactly(
                        "19039 homicide 2013-01 10/5 50 50",
                        "19039 homicide 2013-02 90/null null null",
                        "19039 homicide 2013-03 null/70 null null",
                        "19039 homicide TOTAL 10/5 50 50");
        assertThat(view.notes())
                .containsExactly("homicide de 19039: 2 meses tienen solo cifra o solo meta, y no entran en el total.");
        assertThat(year(EvidenceScope.ALL, Language.EN).notes())
                .containsExactly(
                        "homicide of 19039: 2 months have only a figure or only a goal, and are not in the total.");
    }

    @Test
    void figuresOfTheYearAloneMakeATotal() {
        services.evidence("goals", new FigureText().goal("homicide", "19039", "2013", "80,60") + "");
        assertThat(rows(year(EvidenceScope.ALL, Language.EN))).containsExactly("19039 homicide TOTAL 80/60 75 75");
    }

    @Test
    void otherYearsAreNotMixedIn() {
        services.evidence(
                "goals",
                new FigureText()
                        .goal("homicide", "19039", "2012-12", "10,5")
                        .goal("homicide", "19039", "2014-01", "10,5")
                        .toString());
        InstrumentView<Objectives.Row> view = year(EvidenceScope.ALL, Language.ES);
        assertThat(view.rows()).isEmpty();
        assertThat(view.notes()).containsExactly("No hay metas para 2013.");
        assertThat(year(EvidenceScope.ALL, Language.EN).notes()).containsExactly("There are no goals for 2013.");
    }

    @Test
    void oneDatasetIsShownAsItSaysItAndAsOfWhatWasKnownThen() {
        services.evidence("first", "2013-02-01", new FigureText().goal("homicide", "19039", "2013-01", "10,5") + "");
        services.evidence("second", "2013-03-01", new FigureText().goal("homicide", "19039", "2013-01", "20,") + "");
        assertThat(rows(year(EvidenceScope.ALL, Language.EN))).first().isEqualTo("19039 homicide 2013-01 20/5 25 25");
        assertThat(rows(year(TestServices.asOf("2013-02-28"), Language.EN)))
                .first()
                .isEqualTo("19039 homicide 2013-01 10/5 50 50");
        assertThat(rows(of("first"))).first().isEqualTo("19039 homicide 2013-01 10/5 50 50");
        assertThat(of("second").notes())
                .as("the second says no goals")
                .containsExactly("There are no goals for 2013 with dataset=second.");
    }
}
