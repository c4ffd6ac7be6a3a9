package io.github.comovamos.scorecard.core.service.rating;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.ANA;
import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingServiceTest {

    private static final String ACTION_2_FROM_4 = SampleAgenda.with(
            "from-evaluation: 1, rule: judged, text: { es: árboles",
            "from-evaluation: 4, rule: judged, text: { es: árboles");
    private static final String MILLIS = "2013-06-19T12:00:00.123Z";

    private final TestServices services;
    private final RatingService ratings;

    RatingServiceTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, ACTION_2_FROM_4);
        this.ratings = services.ratings();
    }

    private static RatingRequest request(String municipality, int action, String score, String status) {
        return request(municipality, action, score, status, "");
    }

    private static RatingRequest request(String municipality, int action, String score, String status, String note) {
        return RatingRequest.parse(
                municipality,
                ActionNumber.of(action),
                Texts.at(Place.Argument::new)
                        .and("rating", score)
                        .and("status", status)
                        .and("note", note));
    }

    private List<RevisionRow> history() {
        return ratings.history(TestServices.evaluation(3), Optional.empty(), Optional.empty());
    }

    @Test
    void firstRatingIsTheFirstRevision() {
        RatedView rated = ratings.rate(
                TestServices.evaluation(3),
                new RatingRequest(
                        "apodaca",
                        ActionNumber.of(1),
                        Mark.parse("9.80", "late"),
                        Backing.parse("https://example.org", "the municipality", "¡casi diez!")),
                new Editor("Ana", Optional.of("first look")));
        RevisionRow revision = new RevisionRow(
                "19006",
                "Apodaca",
                1,
                1,
                null,
                null,
                "9.8",
                "late",
                "https://example.org",
                "the municipality",
                "¡casi diez!",
                null,
                null,
                "Ana",
                MILLIS,
                "first look");
        assertThat(rated).isEqualTo(new RatedView(true, revision));
        assertThat(history()).containsExactly(revision);
        assertThat(ratings.list(TestServices.evaluation(3)))
                .containsExactly(new RatingRow(
                        "19006",
                        "Apodaca",
                        1,
                        "9.8",
                        "late",
                        "https://example.org",
                        "the municipality",
                        "¡casi diez!",
                        "green-count",
                        null,
                        false));
    }

    @Test
    void sameRatingAgainAddsNoRevisionWhoeverGivesIt() {
        RatedView first = services.rate(3, "APO", 1, "9.8");
        RatedView again = ratings.rate(
                TestServices.evaluation(3),
                request("19006", 1, "9.8000", "rated"),
                new Editor("Eva", Optional.of("me too")));
        assertThat(again).isEqualTo(new RatedView(false, first.revision()));
        assertThat(history()).hasSize(1);
    }

    @Test
    void everyKindOfChangeIsARevisionThatTellsWhatStoodBefore() {
        services.rate(3, "APO", 1, "9.8");
        Scope third = TestServices.evaluation(3);
        RatedView second = ratings.rate(third, request("APO", 1, "5", ""), Editor.of("Eva"));
        assertThat(second).isEqualTo(new RatedView(true, history().get(1)));
        ratings.rate(third, request("APO", 1, "5", "late"), ANA);
        ratings.rate(third, request("APO", 1, "", "no-information"), ANA);
        ratings.rate(third, request("APO", 1, "", "no-information", "call"), ANA);
        services.rate(3, "APO", 1, "9.8");
        assertThat(history())
                .extracting(
                        RevisionRow::revision,
                        RevisionRow::before,
                        RevisionRow::beforeStatus,
                        RevisionRow::rating,
                        RevisionRow::status,
                        RevisionRow::who)
                .containsExactly(
                        tuple(1, null, null, "9.8", "rated", "Ana"),
                        tuple(2, "9.8", "rated", "5", "rated", "Eva"),
                        tuple(3, "5", "rated", "5", "late", "Ana"),
                        tuple(4, "5", "late", null, "no-information", "Ana"),
                        tuple(5, null, "no-information", null, "no-information", "Ana"),
                        tuple(6, null, "no-information", "9.8", "rated", "Ana"));
        assertThat(ratings.list(third)).hasSize(1);
    }

    @Test
    void historyComesInTheOrderOfTheAgendaAndCanBeNarrowed() {
        services.rate(4, "TIJ", 2, "2");
        services.rate(4, "TIJ", 1, "3");
        services.rate(4, "APO", 2, "4");
        services.rate(4, "TIJ", 1, "5");
        Scope fourth = TestServices.evaluation(4);
        assertThat(ratings.history(fourth, Optional.empty(), Optional.empty()))
                .extracting(RevisionRow::rating)
                .containsExactly("4", "3", "5", "2");
        assertThat(ratings.history(fourth, Optional.of("tijuana"), Optional.empty()))
                .extracting(RevisionRow::rating)
                .containsExactly("3", "5", "2");
        assertThat(ratings.history(fourth, Optional.of("TIJ"), Optional.of(ActionNumber.of(1))))
                .extracting(RevisionRow::rating)
                .containsExactly("3", "5");
        assertThat(ratings.history(fourth, Optional.empty(), Optional.of(ActionNumber.of(2))))
                .extracting(RevisionRow::rating)
                .containsExactly("4", "2");
        assertThat(history()).isEmpty();
    }

    @Test
    void evaluationThatIsLeftOutIsTheLatest() {
        ratings.rate(Scope.LATEST, request("APO", 2, "7", ""), ANA);
        assertThat(ratings.list(TestServices.evaluation(4))).hasSize(1);
        assertThat(ratings.list(Scope.LATEST)).hasSize(1);
        assertThat(ratings.list(TestServices.evaluation(3))).isEmpty();
    }

    @Test
    void listComesInTheOrderOfTheAgenda() {
        services.rate(4, "TIJ", 2, "1");
        services.rate(4, "TIJ", 1, "2");
        services.rate(4, "APO", 2, "3");
        assertThat(ratings.list(TestServices.evaluation(4)))
                .extracting(row -> row.municipality() + " " + row.action())
                .as("Apodaca stands first in the agenda, though its code is greater")
                .containsExactly("19006 2", "02004 1", "02004 2");
    }

    @Test
    void templateHasARowForEveryActionThatIsAskedOfEveryMunicipality() {
        services.rate(4, "TIJ", 1, "6.5");
        assertThat(ratings.template(TestServices.evaluation(4)))
                .containsExactly(
                        new RatingRow("19006", "Apodaca", 1, null, null, null, null, null, "green-count", null, false),
                        new RatingRow("19006", "Apodaca", 2, null, null, null, null, null, "judged", null, false),
                        new RatingRow(
                                "02004", "Tijuana", 1, "6.5", "rated", null, null, null, "green-count", null, false),
                        new RatingRow("02004", "Tijuana", 2, null, null, null, null, null, "judged", null, false));
        assertThat(ratings.template(TestServices.evaluation(3)))
                .as("action 2 is asked from evaluation 4 on")
                .extracting(RatingRow::action)
                .containsExactly(1, 1);
    }

    @ParameterizedTest
    @CsvSource({"19039, admiten, are", "Monterrey, admiten, are", "AP, admite, is", "'', admiten, are"})
    void unknownMunicipalityIsNotFound(String name, String es, String en) {
        refused(
                FailureReason.NOT_FOUND,
                "no hay municipio \"" + name + "\" en la agenda sample: se " + es + " 19006 (APO, Apodaca)",
                "there is no municipality \"" + name + "\" in agenda sample: allowed " + en + " 19006 (APO, Apodaca)",
                () -> services.rate(3, name, 1, "5"));
    }

    @Test
    void unknownActionAndEvaluationAreNotFound() {
        refused(
                FailureReason.NOT_FOUND,
                "no hay acción 3 en la agenda sample: se admiten 1, 2",
                "there is no action 3 in agenda sample: allowed are 1, 2",
                () -> services.rate(3, "APO", 3, "5"));
        refused(
                FailureReason.NOT_FOUND,
                "no hay evaluación 5 en la agenda sample: se admiten 3, 4",
                "there is no evaluation 5 in agenda sample: allowed are 3, 4",
                () -> services.rate(5, "APO", 1, "5"));
        Scope fifth = TestServices.evaluation(5);
        refused(FailureReason.NOT_FOUND, "no hay evaluación 5", "no evaluation 5", () -> ratings.list(fifth));
        refused(FailureReason.NOT_FOUND, "no hay evaluación 5", "no evaluation 5", () -> ratings.template(fifth));
    }

    @Test
    void actionThatIsNotAskedYetIsInvalid() {
        refused(
                FailureReason.INVALID,
                "la acción 2 no se pide en la evaluación 3",
                "action 2 is not asked in evaluation 3",
                () -> services.rate(3, "APO", 2, "5"));
        assertThat(history()).isEmpty();
    }

    @Test
    void whoeverRatesMustHaveAName() {
        refused(
                FailureReason.INVALID,
                "el texto está vacío",
                "the text is empty",
                () -> ratings.rate(TestServices.evaluation(3), request("APO", 1, "5", ""), Editor.of(" ")));
    }
}
