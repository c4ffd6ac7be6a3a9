package io.github.comovamos.scorecard.core.service.rating;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.ANA;
import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.compute.ComputedRow;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evaluator says otherwise than a rule. */
class OverrideTest {

    private static final String ES = "la acción 1 de 19006 la califica la regla attainment con 7: para decir otra cosa"
            + " escriba por qué (why)";
    private static final String EN =
            "action 1 of 19006 is rated 7 by rule attainment: to say otherwise, write why (why)";
    private static final Editor WITH_REASON = new Editor("Eva", Optional.of("half of the trees died"));

    private final TestServices services;

    OverrideTest(@TempDir Path folder) {
        this.services = TestServices.with(
                folder,
                SampleAgenda.with(
                        "rule: green-count, with: { month: last }",
                        "rule: attainment, with: { indicator: trees, target: 10 }"));
    }

    @BeforeEach
    void compute() {
        services.evidence("t", new FigureText().figure("trees", "19006", "2013-05", "7") + "");
        services.compute(3);
    }

    private void rate(String score, Editor author) {
        services.ratings().rate(TestServices.evaluation(3), RatingRequest.of("APO", 1, score), author);
    }

    private void importRating(String row, Editor author) {
        services.services()
                .imports()
                .importRatings(
                        TestServices.evaluation(3),
                        new ByteArrayInputStream(
                                ("municipality,action,rating,status\n" + row + "\n").getBytes(StandardCharsets.UTF_8)),
                        new RatingImportService.Options(false, false, line -> {}, Language.ES),
                        author);
    }

    private List<String> history() {
        return services.ratings().history(TestServices.evaluation(3), Optional.of("APO"), Optional.empty()).stream()
                .map(OverrideTest::text)
                .toList();
    }

    private static String text(RevisionRow row) {
        return String.format(
                "%s %s (%s %s) %s: %s", row.rating(), row.status(), row.rule(), row.computed(), row.who(), row.why());
    }

    @Test
    void sayingOtherwiseNeedsAWrittenReasonAndBothStayVisible() {
        refused(FailureReason.INVALID, ES, EN, () -> rate("4", ANA));
        refused(
                FailureReason.INVALID,
                ES,
                EN,
                () -> rate("4", new Editor("Eva", Optional.empty(), Optional.of("ratings import"))));
        rate("4", WITH_REASON);
        assertThat(history())
                .containsExactly(
                        "7 rated (attainment 7) Ana: null", "4 rated (attainment 7) Eva: half of the trees died");
        assertThat(services.ratings().list(TestServices.evaluation(3)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.rating()).isEqualTo("4");
                    assertThat(row.computed()).isEqualTo("7");
                    assertThat(row.rule()).isEqualTo("attainment");
                });
    }

    @Test
    void sayingOtherwiseInAFileNeedsAWrittenReasonToo() {
        refused(FailureReason.INVALID, ES, EN, () -> importRating("APO,1,4,", ANA));
        refused(FailureReason.INVALID, ES, EN, () -> importRating("APO,1,,declined", ANA));
        assertThat(history()).hasSize(1);
        importRating("APO,1,,declined", WITH_REASON);
        assertThat(history()).last().isEqualTo("null declined (attainment 7) Eva: half of the trees died");
    }

    @Test
    void sayingTheSameNeedsNoReasonAndChangesNothing() {
        rate("7.0", ANA);
        importRating("APO,1,7,", ANA);
        assertThat(history()).hasSize(1);
    }

    @Test
    void comingLateIsSayingOtherwise() {
        refused(FailureReason.INVALID, ES, EN, () -> importRating("APO,1,7,late", ANA));
    }

    @Test
    void ratingWhatTheRuleCouldNotNeedsNoReason() {
        services.rate(3, "TIJ", 1, "5");
        services.rate(3, "APO", 2, "5");
        assertThat(services.ratings().list(TestServices.evaluation(3))).hasSize(3);
    }

    @Test
    void overrideStaysWhenTheRuleGivesSomethingElse() {
        rate("4", WITH_REASON);
        services.evidence("more", new FigureText().figure("trees", "19006", "2013-05", "8") + "");
        assertThat(services.compute(3).rows())
                .first()
                .extracting(ComputedRow::result, ComputedRow::rating, ComputedRow::computed)
                .containsExactly("kept", "4", "8");
        assertThat(history()).last().isEqualTo("4 rated (attainment 8) Ana: null");
        assertThat(services.ratings()
                        .history(
                                new Scope(Optional.empty(), Optional.of(EvaluationNumber.of(3))),
                                Optional.empty(),
                                Optional.empty()))
                .hasSize(3);
    }

    @Test
    void goingBackToWhatTheRuleGaveNeedsNoReason() {
        rate("4", WITH_REASON);
        rate("7", ANA);
        assertThat(history()).last().isEqualTo("7 rated (attainment 7) Ana: null");
        assertThat(services.compute(3).unchanged()).isEqualTo(1);
    }
}
