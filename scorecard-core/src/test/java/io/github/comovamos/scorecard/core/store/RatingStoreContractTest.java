package io.github.comovamos.scorecard.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.review.Revision;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store promises of ratings and their revisions. A subclass opens one kind of store. */
public abstract class RatingStoreContractTest {

    private Store store;

    /** Opens the store of this test, empty. */
    protected abstract Store open();

    @BeforeEach
    void openStoreWithAnAgenda() {
        store = open();
        store.write(session -> {
            session.agendas().add(StoreSamples.version(1));
            return true;
        });
    }

    private void append(EvaluationNumber evaluation, Authorship author, List<RevisedRating> revisions) {
        store.write(session -> {
            session.ratings().append(StoreSamples.AGENDA, evaluation, revisions, author);
            return true;
        });
    }

    private void append(Authorship author, RevisedRating... revisions) {
        append(StoreSamples.THIRD, author, List.of(revisions));
    }

    private List<RevisedRating> current() {
        return store.read(session -> session.ratings().current(StoreSamples.AGENDA, StoreSamples.THIRD));
    }

    private Map<EvaluationNumber, Set<Rating.Cell>> rated(AgendaId agenda) {
        return store.read(session -> session.ratings().rated(agenda));
    }

    private List<Revision> history() {
        return store.read(session -> session.ratings().history(StoreSamples.AGENDA, StoreSamples.THIRD));
    }

    private Optional<Revision> last(Rating.Cell cell) {
        return store.read(session -> session.ratings().findLast(StoreSamples.AGENDA, StoreSamples.THIRD, cell));
    }

    private List<Revision> history(Rating.Cell cell) {
        return store.read(session -> session.ratings().history(StoreSamples.AGENDA, StoreSamples.THIRD, cell));
    }

    @Test
    void evaluationWithoutRatingsHasNothing() {
        Rating.Cell cell = Rating.of("19006", 1, "8").cell();
        assertThat(current()).isEmpty();
        assertThat(last(cell)).isEmpty();
        assertThat(history(cell)).isEmpty();
        assertThat(history()).isEmpty();
        assertThat(rated(StoreSamples.AGENDA)).isEmpty();
    }

    @Test
    void currentRatingsComeByMunicipalityAndActionEachAtItsLastRevision() {
        append(
                StoreSamples.ANA,
                StoreSamples.revised(1, "19039", 10, "1"),
                StoreSamples.revised(1, "19039", 9, "2"),
                StoreSamples.revised(1, "02004", 1, "3"));
        for (int revision = 2; revision <= 11; revision++) {
            append(StoreSamples.EVA, StoreSamples.revised(revision, "19039", 9, "0." + revision));
        }
        assertThat(current())
                .containsExactly(
                        StoreSamples.revised(1, "02004", 1, "3"),
                        StoreSamples.revised(11, "19039", 9, "0.11"),
                        StoreSamples.revised(1, "19039", 10, "1"));
        assertThat(last(Rating.of("19039", 9, "0").cell()))
                .contains(new Revision(
                        11,
                        Optional.of(Rating.of("19039", 9, "0.10")),
                        Rating.of("19039", 9, "0.11"),
                        StoreSamples.EVA));
        assertThat(last(Rating.of("19039", 10, "0").cell()))
                .contains(new Revision(1, Optional.empty(), Rating.of("19039", 10, "1"), StoreSamples.ANA));
    }

    @Test
    void historyTellsWhatStoodBeforeAndWhoChangedItWhenAndWhy() {
        RevisedRating first = StoreSamples.revised(1, "19006", 1, "8");
        RevisedRating second = StoreSamples.revised(2, "19006", 1, "9.8");
        RevisedRating other = StoreSamples.revised(1, "19006", 2, "5");
        append(StoreSamples.ANA, first, other);
        append(StoreSamples.EVA, second);
        Revision before = new Revision(1, Optional.empty(), first.rating(), StoreSamples.ANA);
        Revision after = new Revision(2, Optional.of(first.rating()), second.rating(), StoreSamples.EVA);
        assertThat(history(first.rating().cell())).containsExactly(before, after);
        assertThat(history())
                .containsExactly(before, after, new Revision(1, Optional.empty(), other.rating(), StoreSamples.ANA));
    }

    @Test
    void ratedSaysWhatHasRatingsInEachEvaluation() {
        append(StoreSamples.ANA, StoreSamples.revised(1, "19006", 1, "8"), StoreSamples.revised(1, "19006", 2, "5"));
        append(StoreSamples.EVA, StoreSamples.revised(2, "19006", 1, "9"));
        append(EvaluationNumber.of(12), StoreSamples.ANA, List.of(StoreSamples.revised(1, "02004", 1, "7")));
        assertThat(rated(StoreSamples.AGENDA))
                .isEqualTo(Map.of(
                        StoreSamples.THIRD,
                        Set.of(
                                Rating.of("19006", 1, "0").cell(),
                                Rating.of("19006", 2, "0").cell()),
                        EvaluationNumber.of(12),
                        Set.of(Rating.of("02004", 1, "0").cell())));
        assertThat(rated(new AgendaId("another"))).isEmpty();
    }

    @Test
    void evaluationsAndAgendasDoNotSeeEachOthersRatings() {
        append(StoreSamples.ANA, StoreSamples.revised(1, "19006", 1, "8"));
        append(EvaluationNumber.of(4), StoreSamples.ANA, List.of(StoreSamples.revised(1, "19006", 1, "3")));
        assertThat(current()).containsExactly(StoreSamples.revised(1, "19006", 1, "8"));
        List<RevisedRating> others =
                store.read(session -> session.ratings().current(new AgendaId("another"), StoreSamples.THIRD));
        assertThat(others).isEmpty();
    }

    @Test
    void revisionThatIsThereAlreadyIsAConflictAndNothingOfTheBatchIsKept() {
        append(StoreSamples.ANA, StoreSamples.revised(1, "19006", 1, "8"));
        assertThatThrownBy(() -> append(
                        StoreSamples.EVA,
                        StoreSamples.revised(1, "19006", 2, "5"),
                        StoreSamples.revised(1, "19006", 1, "9")))
                .isInstanceOfSatisfying(
                        ScorecardException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(FailureReason.CONFLICT));
        assertThat(current()).containsExactly(StoreSamples.revised(1, "19006", 1, "8"));
    }

    @ParameterizedTest
    @MethodSource("io.github.comovamos.scorecard.core.store.StoreSamples#ratingsOfEveryKind")
    void ratingIsKeptAsItIs(Rating rating) {
        append(StoreSamples.ANA, new RevisedRating(1, rating));
        assertThat(current()).containsExactly(new RevisedRating(1, rating));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1000, 1001, 2000, 2001, 24_690})
    void anyNumberOfRevisionsIsAppendedAtOnce(int count) {
        List<RevisedRating> revisions = IntStream.range(0, count)
                .mapToObj(i -> StoreSamples.revised(1, String.format(Locale.ROOT, "%05d", i / 10), i % 10 + 1, "5.5"))
                .toList();
        append(StoreSamples.THIRD, StoreSamples.ANA, revisions);
        assertThat(current()).isEqualTo(revisions);
    }
}
