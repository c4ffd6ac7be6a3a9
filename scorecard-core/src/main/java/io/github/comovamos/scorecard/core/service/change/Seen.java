package io.github.comovamos.scorecard.core.service.change;

import java.util.Set;
import java.util.function.Supplier;

/**
 * What somebody who changes something has seen of it, so that nobody overwrites what he has not seen.
 *
 * @param revisions the revisions that he has seen, 0 where there was nothing
 * @param isSaid whether he said so; where he did not, what is there is not changed, however it stands
 */
public record Seen(Set<Integer> revisions, boolean isSaid) {

    /** Nothing is said of what was seen. */
    public static final Seen NOTHING = new Seen(Set.of(), false);

    /** Nothing is said, which is enough to make something that is not there. */
    public static final Seen NOTHING_YET = new Seen(Set.of(0), false);

    public Seen {
        revisions = Set.copyOf(revisions);
    }

    /** These revisions are said to have been seen. */
    public static Seen of(Set<Integer> revisions) {
        return new Seen(revisions, true);
    }

    /**
     * What becomes of a change, within the transaction that makes it.
     *
     * @param revision where that stands which is to be changed, 0 where it is not there
     * @param change makes the change, where this revision was seen
     * @param now what stands, where it was not
     */
    public <T, S> Attempt<T, S> attempt(int revision, Supplier<T> change, Supplier<S> now) {
        if (revisions.contains(revision)) {
            return new Attempt.Made<>(change.get(), revision == 0);
        }
        return isSaid ? new Attempt.Stale<>(now.get(), revision) : new Attempt.Unseen<>();
    }
}
