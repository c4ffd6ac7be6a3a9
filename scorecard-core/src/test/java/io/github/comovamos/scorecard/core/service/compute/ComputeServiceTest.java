package io.github.comovamos.scorecard.core.service.compute;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.ANA;
import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.rating.RatingRequest;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComputeServiceTest {

    private static final String TREES = SampleAgenda.with(
            "rule: green-count, with: { month: last }", "rule: attainment, with: { indicator: trees, target: 10 }");

    private static final ComputedRow APODACA = new ComputedRow(
            "19006",
            "Apodaca",
            1,
            "attainment",
            false,
            "set",
            "7.7778",
            "7.7778",
            "777777/100000",
            null,
            "trees in 2013-05: 7.77777; target 10");
    private static final ComputedRow TIJUANA = new ComputedRow(
            "02004",
            "Tijuana",
            1,
            "attainment",
            false,
            "none",
            null,
            null,
            null,
            "no-information",
            "there is no figure of trees until 2013-05");

    private final TestServices services;

    ComputeServiceTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, TREES);
    }

    private static ComputeService.Options options(boolean dryRun, boolean replace, String asOf) {
        Optional<LocalDate> day =
                Optional.of(asOf).filter(text -> !text.isEmpty()).map(Period::parseDay);
        return new ComputeService.Options(dryRun, replace, day, Language.EN);
    }

    private void trees(String dataset, String retrieved, String count) {
        services.evidence(dataset, retrieved, new FigureText().figure("trees", "19006", "2013-05", count) + "");
    }

    /** What became of Apodaca's rating, what it is, and what the rule gave. */
    private static String apodaca(ComputedView view) {
        ComputedRow row = view.rows().get(0);
        assertThat(row.municipality()).isEqualTo("19006");
        return row.result() + " " + row.rating() + " " + row.computed() + " " + row.exact();
    }

    private List<String> history() {
        return services.ratings().history(TestServices.evaluation(3), Optional.of("APO"), Optional.empty()).stream()
                .map(ComputeServiceTest::text)
                .toList();
    }

    private static String text(RevisionRow row) {
        return String.format(
                "%d %s->%s %s %s %s %s",
                row.revision(), row.before(), row.rating(), row.rule(), row.computed(), row.who(), row.why());
    }

    @Test
    void whatTheRuleGivesIsSetAndWhatItCouldNotIsListed() {
        trees("t", "2013-06-01", "7.77777");
        ComputedView view = services.compute(3);
        assertThat(List.of(view.set(), view.unchanged(), view.kept(), view.none()))
                .containsExactly(1, 0, 0, 1);
        assertThat(view.stored()).isTrue();
        assertThat(view.rows()).as("action 2 is judged, and not among them").containsExactly(APODACA, TIJUANA);
        assertThat(view.notes()).isEmpty();
        assertThat(services.ratings().list(TestServices.evaluation(3)))
                .extracting(RatingRow::municipality, RatingRow::rating, RatingRow::status, RatingRow::computed)
                .extracting(Object::toString)
                .containsExactly("(\"19006\", \"7.7778\", \"rated\", \"7.7778\")");
        assertThat(history()).containsExactly("1 null->7.7778 attainment 7.7778 Ana null");
    }

    @Test
    void repetitionChangesNothingAndNewEvidenceNothingUntilItIsComputedAgain() {
        trees("t", "2013-06-01", "7");
        services.compute(3);
        assertThat(apodaca(services.compute(3))).isEqualTo("unchanged 7 7 7");
        trees("revised", "2013-06-02", "4");
        assertThat(history()).as("evidence alone rates nothing").hasSize(1);
        assertThat(apodaca(services.compute(3))).isEqualTo("set 4 4 4");
        assertThat(history()).containsExactly("1 null->7 attainment 7 Ana null", "2 7->4 attainment 4 Ana null");
    }

    @Test
    void ratingOfAnEvaluatorStaysWithWhatTheRuleGaveBesideIt() {
        trees("t", "2013-06-01", "7");
        services.rate(3, "APO", 1, "9.8");
        ComputedView view = services.compute(3);
        assertThat(apodaca(view)).isEqualTo("kept 9.8 7 7");
        assertThat(view.kept()).isEqualTo(1);
        assertThat(apodaca(services.compute(3))).isEqualTo("kept 9.8 7 7");
        assertThat(history())
                .as("the second time there was nothing new to store")
                .containsExactly("1 null->9.8 null null Ana null", "2 9.8->9.8 attainment 7 Ana null");
    }

    @Test
    void statusThatAnEvaluatorGaveStaysToo() {
        trees("t", "2013-06-01", "7");
        services.ratings()
                .rate(
                        TestServices.evaluation(3),
                        new RatingRequest("APO", ActionNumber.of(1), Mark.parse("", "declined"), Backing.NONE),
                        ANA);
        assertThat(apodaca(services.compute(3))).isEqualTo("kept null 7 7");
        assertThat(services.ratings().list(TestServices.evaluation(3)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.status()).isEqualTo("declined");
                    assertThat(row.computed()).isEqualTo("7");
                });
    }

    @Test
    void replacingPutsWhatTheRuleGivesInThePlaceOfAnEvaluatorsRating() {
        trees("t", "2013-06-01", "7");
        services.ratings()
                .rate(
                        TestServices.evaluation(3),
                        new RatingRequest(
                                "APO", ActionNumber.of(1), Mark.parse("9.8", "late"), Backing.parse("a link", "", "")),
                        ANA);
        assertThat(apodaca(services.compute(3, options(false, true, "")))).isEqualTo("set 7 7 7");
        assertThat(services.ratings().list(TestServices.evaluation(3)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.status()).isEqualTo("rated");
                    assertThat(row.evidence()).isEqualTo("a link");
                });
    }

    @Test
    void ruleThatGivesNothingLeavesARatingAsItIs() {
        services.evidence("elsewhere", new FigureText().figure("trees", "19039", "2013-05", "7") + "");
        services.rate(3, "TIJ", 1, "5");
        ComputedView view = services.compute(3, options(false, true, ""));
        assertThat(view.rows().get(1).result()).isEqualTo("none");
        assertThat(view.rows().get(1).rating()).isEqualTo("5");
        assertThat(services.ratings().list(TestServices.evaluation(3))).hasSize(1);
    }

    @Test
    void dryRunSaysTheSameAndStoresNothing() {
        trees("t", "2013-06-01", "7");
        ComputedView dry = services.compute(3, options(true, false, ""));
        assertThat(dry.stored()).isFalse();
        assertThat(history()).isEmpty();
        assertThat(services.compute(3).rows()).isEqualTo(dry.rows());
        assertThat(services.compute(3, options(true, false, "")).unchanged()).isEqualTo(1);
    }

    @Test
    void asOfTakesWhatWasKnownThen() {
        trees("early", "2013-06-01", "7");
        trees("late", "2013-06-03", "4");
        assertThat(services.compute(3, options(false, false, "2013-05-31")).none())
                .isEqualTo(2);
        assertThat(apodaca(services.compute(3, options(false, false, "2013-06-02"))))
                .isEqualTo("set 7 7 7");
        assertThat(apodaca(services.compute(3))).isEqualTo("set 4 4 4");
    }

    @Test
    void eachEvaluationIsRatedByItsOwnCriteriaAndMonths() {
        trees("t", "2013-06-01", "7");
        services.evidence("june", new FigureText().figure("trees", "19006", "2013-07", "9") + "");
        assertThat(apodaca(services.compute(4))).isEqualTo("set 9 9 9");
        assertThat(apodaca(services.compute(3))).isEqualTo("set 7 7 7");
    }

    @Test
    void whatIsNotThereOrOutOfFormIsRefused() {
        refused(FailureReason.NOT_FOUND, "9", "9", () -> services.compute(9));
        refused(
                FailureReason.INVALID,
                "\"yesterday\" no es una fecha",
                "\"yesterday\" is not a date",
                () -> services.compute(3, options(false, false, "yesterday")));
    }
}
