package io.github.comovamos.scorecard.core.service.scoreboard;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.agenda.ActionRow;
import io.github.comovamos.scorecard.core.service.agenda.AxisRow;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scoreboard of three municipalities and three actions, two of them in one axis. */
class ScoreboardServiceTest {

    private static final Scope THIRD = TestServices.evaluation(3);
    private static final String AGENDA = threeActions();

    private final Path folder;

    ScoreboardServiceTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String threeActions() {
        String file = SampleAgenda.with(
                "\nofficeholders:",
                "\n  - { code: \"19039\", name: Monterrey, short: MTY, group: metropolitan }\nofficeholders:");
        return SampleAgenda.replace(
                file,
                "\nevaluations:",
                "\n  - { number: 3, axis: parks, title: { es: Tres, en: Three }, criteria:"
                        + " [{ from-evaluation: 1, rule: judged, text: { es: t, en: u } }] }\nevaluations:");
    }

    private TestServices rated(String agenda) {
        TestServices services = TestServices.with(folder, agenda);
        services.importRatings(3, """
                municipality,action,rating
                APO,1,6.5
                APO,2,9.8
                APO,3,5
                TIJ,1,6.5
                TIJ,2,3.3333
                MTY,1,10
                """);
        return services;
    }

    private RankingView ranking(String agenda, String by, Optional<String> group) {
        return rated(agenda).scoreboards().ranking(THIRD, Optional.of(Subject.parse(by)), group, Language.ES);
    }

    private static List<String> places(RankingView ranking) {
        return ranking.rows().stream()
                .map(row -> row.place() + " " + row.municipality() + " " + row.average() + " " + row.exact())
                .toList();
    }

    @Test
    void scoreboardHasARowPerMunicipalityAndAxisInTheOrderOfTheAgenda() {
        ScoreboardView view = rated(AGENDA).scoreboards().scoreboard(THIRD, Language.EN);
        assertThat(view.agenda() + " " + view.title() + " " + view.evaluation()).isEqualTo("sample Test 3");
        assertThat(view.from() + " " + view.to() + " " + view.released()).isEqualTo("2013-04 2013-05 2013-06-19");
        assertThat(view.rows())
                .containsExactly(
                        new ScoreboardRow("19006", "Apodaca", "security", "7", "13/2", 1, 1, 2, "7"),
                        new ScoreboardRow("19006", "Apodaca", "parks", "9", "43/5", 2, 2, 1, null),
                        new ScoreboardRow("02004", "Tijuana", "security", "7", "13/2", 1, 1, 2, null),
                        new ScoreboardRow("02004", "Tijuana", "parks", "3", "33333/10000", 1, 2, 2, null),
                        new ScoreboardRow("19039", "Monterrey", "security", "10", "10", 1, 1, 1, null),
                        new ScoreboardRow("19039", "Monterrey", "parks", null, null, 0, 2, null, null));
        assertThat(view.notes()).isEmpty();
    }

    @Test
    void sheetHasTheScoreboardWithAllThatItWasMadeFrom() {
        ScoreboardSheet sheet = rated(AGENDA).scoreboards().sheet(THIRD, Language.ES);
        assertThat(sheet.scoreboard().rows()).hasSize(6);
        assertThat(sheet.axes())
                .containsExactly(new AxisRow("security", "Seguridad", "1"), new AxisRow("parks", "Parques", "2.5"));
        assertThat(sheet.actions())
                .as("each action with the criterion that holds in the evaluation")
                .containsExactly(
                        new ActionRow(1, "security", "1", "Uno", 3, "green-count", false, "ya"),
                        new ActionRow(2, "parks", "3", "Dos", 1, "judged", false, "árboles"),
                        new ActionRow(3, "parks", "1", "Tres", 1, "judged", false, "t"));
        assertThat(sheet.ratings())
                .extracting(RatingRow::rating)
                .containsExactly("6.5", "9.8", "5", "6.5", "3.3333", "10");
    }

    @Test
    void evaluationWithoutRatingsHasNoAveragesAndNoPlaces() {
        ScoreboardView view = TestServices.with(folder, AGENDA).scoreboards().scoreboard(THIRD, Language.ES);
        assertThat(view.rows()).hasSize(6).allSatisfy(row -> {
            assertThat(row.average()).isNull();
            assertThat(row.exact()).isNull();
            assertThat(row.place()).isNull();
            assertThat(row.rated()).isZero();
        });
    }

    @Test
    void rankingOfAnAxisHasTheBestFirstJointPlacesAndTheUnratedLast() {
        RankingView security = ranking(AGENDA, "security", Optional.empty());
        assertThat(security.by() + " " + security.byTitle()).isEqualTo("security Seguridad");
        assertThat(security.group()).isNull();
        assertThat(places(security)).containsExactly("1 19039 10 10", "2 19006 7 13/2", "2 02004 7 13/2");
    }

    @ParameterizedTest
    @CsvSource({"0, half-up", "0, down", "6, half-even"})
    void ratingOfAnActionIsShownAsItWasGivenAndNeverRounded(int decimals, String rounding) {
        String agenda = SampleAgenda.replace(
                AGENDA, "decimals: 0, rounding: half-up", "decimals: " + decimals + ", rounding: " + rounding);
        RankingView view = ranking(agenda, "action:2", Optional.empty());
        assertThat(view.by() + " " + view.byTitle()).isEqualTo("action:2 Dos");
        assertThat(places(view))
                .containsExactly("1 19006 9.8 49/5", "2 02004 3.3333 33333/10000", "null 19039 null null");
    }

    @Test
    void placesOfAGroupAreTakenWithinIt() {
        RankingView view = ranking(AGENDA, "security", Optional.of("metropolitan"));
        assertThat(view.group()).isEqualTo("metropolitan");
        assertThat(places(view)).containsExactly("1 19039 10 10", "2 19006 7 13/2");
        assertThat(view.rows()).extracting(RankingRow::group).containsOnly("metropolitan");
    }

    @Test
    void overallAverageIsRankedWhereTheAgendaHasOneAndIsThenTheUsualRanking() {
        String agenda = SampleAgenda.replace(AGENDA, "overall: none", "overall: actions");
        TestServices services = rated(agenda);
        RankingView usual = services.scoreboards().ranking(THIRD, Optional.empty(), Optional.empty(), Language.EN);
        assertThat(usual.by() + " " + usual.byTitle()).isEqualTo("overall Overall average");
        assertThat(places(usual)).containsExactly("1 19039 10 10", "2 19006 8 409/50", "3 02004 4 164999/40000");
        assertThat(services.scoreboards().sheet(THIRD, Language.ES).axes())
                .endsWith(new AxisRow("overall", "Promedio general", null));
        assertThat(services.scoreboards().scoreboard(THIRD, Language.ES).rows())
                .extracting(ScoreboardRow::axis)
                .startsWith("security", "parks", "overall", "security");
    }

    @Test
    void usualRankingWithoutOverallAverageIsThatOfTheFirstAxis() {
        assertThat(rated(AGENDA)
                        .scoreboards()
                        .ranking(THIRD, Optional.empty(), Optional.empty(), Language.ES)
                        .by())
                .isEqualTo("security");
    }

    @Test
    void zerosThatStandForUnratedActionsAreCountedInANote() {
        TestServices services = rated(SampleAgenda.replace(AGENDA, "missing: left-out", "missing: zero"));
        assertThat(services.scoreboards().scoreboard(THIRD, Language.ES).notes())
                .containsExactly("3 acciones sin calificación cuentan como 0.");
        assertThat(services.scoreboards()
                        .ranking(THIRD, Optional.empty(), Optional.empty(), Language.EN)
                        .notes())
                .containsExactly("3 unrated actions count as 0.");
    }

    @Test
    void differenceFromThePrintThatRoundingCannotExplainIsSaidSo() {
        TestServices services = rated(SampleAgenda.replace(AGENDA, "average: 7", "average: 2"));
        assertThat(services.scoreboards().scoreboard(THIRD, Language.ES).notes())
                .containsExactly("1 de 1 promedio difiere de los impresos; el redondeo de las calificaciones explica 0"
                        + " de ellos, y los lugares tomados de calificaciones redondeadas son provisionales.");
        assertThat(services.scoreboards().scoreboard(THIRD, Language.EN).notes())
                .containsExactly("1 of 1 average differs from the printed ones; the rounding of the ratings explains 0"
                        + " of them, and places taken from rounded ratings are provisional.");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "roads, , no hay eje \"roads\", there is no axis \"roads\"",
        "action:7, , no hay acción 7, there is no action 7",
        "overall, , no pide promedio general, does not ask for an overall average",
        "security, north, no hay grupo \"north\" en la agenda sample: se admite metropolitan, there is no group \"north\""
    })
    void unknownSubjectOrGroupIsNotFound(String by, String group, String es, String en) {
        refused(FailureReason.NOT_FOUND, es, en, () -> ranking(AGENDA, by, Optional.ofNullable(group)));
    }
}
