package io.github.comovamos.scorecard.core.service.change;

/**
 * What became of a change that is made only by those who have seen what they change. It says all that is to be
 * answered, of one state of the store.
 *
 * @param <T> what the change came to
 * @param <S> what stands where it was not made
 */
public sealed interface Attempt<T, S> {

    /**
     * The change was made.
     *
     * @param after what it came to
     * @param created whether there was nothing before it
     */
    record Made<T, S>(T after, boolean created) implements Attempt<T, S> {}

    /**
     * Nothing was changed, since something else stands than what was seen.
     *
     * @param now what stands
     * @param revision its revision, 0 where there is nothing
     */
    record Stale<T, S>(S now, int revision) implements Attempt<T, S> {}

    /** Nothing was changed, since nothing was said of what was seen. */
    record Unseen<T, S>() implements Attempt<T, S> {}
}
