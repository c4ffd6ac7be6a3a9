package io.github.comovamos.scorecard.core.bootstrap;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.review.Revision;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.store.AgendaStore;
import io.github.comovamos.scorecard.core.store.DatasetStore;
import io.github.comovamos.scorecard.core.store.EvidenceStore;
import io.github.comovamos.scorecard.core.store.IndicatorStore;
import io.github.comovamos.scorecard.core.store.PropertyStore;
import io.github.comovamos.scorecard.core.store.RatingStore;
import io.github.comovamos.scorecard.core.store.RevisedRating;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A store that tells how far a write has come: {@code append N} before revision N is appended, {@code written} when all
 * is done but not committed.
 */
record PausingStore(Store store, Consumer<String> reached) implements Store {

    @Override
    public <T> T read(Function<Session, T> work) {
        return store.read(work);
    }

    @Override
    public <T> T write(Function<Session, T> work, Predicate<T> kept) {
        return store.write(
                session -> {
                    T result = work.apply(new PausingSession(session, reached));
                    reached.accept("written");
                    return result;
                },
                kept);
    }

    @Override
    public void close() {
        store.close();
    }

    private record PausingSession(Session session, Consumer<String> reached) implements Session {
        @Override
        public AgendaStore agendas() {
            return session.agendas();
        }

        @Override
        public RatingStore ratings() {
            return new PausingRatings(session.ratings(), reached);
        }

        @Override
        public IndicatorStore indicators() {
            return session.indicators();
        }

        @Override
        public DatasetStore datasets() {
            return session.datasets();
        }

        @Override
        public EvidenceStore evidence() {
            return session.evidence();
        }

        @Override
        public PropertyStore properties() {
            return session.properties();
        }
    }

    private record PausingRatings(RatingStore ratings, Consumer<String> reached) implements RatingStore {
        @Override
        public List<RevisedRating> current(AgendaId agenda, EvaluationNumber evaluation) {
            return ratings.current(agenda, evaluation);
        }

        @Override
        public Optional<Revision> findLast(AgendaId agenda, EvaluationNumber evaluation, Rating.Cell cell) {
            return ratings.findLast(agenda, evaluation, cell);
        }

        @Override
        public List<Revision> history(AgendaId agenda, EvaluationNumber evaluation) {
            return ratings.history(agenda, evaluation);
        }

        @Override
        public List<Revision> history(AgendaId agenda, EvaluationNumber evaluation, Rating.Cell cell) {
            return ratings.history(agenda, evaluation, cell);
        }

        @Override
        public Map<EvaluationNumber, Set<Rating.Cell>> rated(AgendaId agenda) {
            return ratings.rated(agenda);
        }

        @Override
        public void append(
                AgendaId agenda,
                EvaluationNumber evaluation,
                Collection<RevisedRating> revisions,
                Authorship authorship) {
            ratings.append(agenda, evaluation, new Telling(List.copyOf(revisions), reached), authorship);
        }
    }

    /** Revisions that tell when each is taken. */
    private static final class Telling extends AbstractList<RevisedRating> {
        private final List<RevisedRating> revisions;
        private final Consumer<String> reached;

        Telling(List<RevisedRating> revisions, Consumer<String> reached) {
            this.revisions = revisions;
            this.reached = reached;
        }

        @Override
        public RevisedRating get(int index) {
            reached.accept("append " + (index + 1));
            return revisions.get(index);
        }

        @Override
        public int size() {
            return revisions.size();
        }
    }
}
