package io.github.comovamos.scorecard.core.failure;

import java.util.ArrayList;
import java.util.List;

/**
 * Partial success as a value: what was accepted of an input, and what was found wrong with the rest.
 *
 * @param accepted what was good
 * @param listed the first {@value #MOST_LISTED} things that are wrong, in the order of the input
 * @param count how many things are wrong
 */
public record Findings<T>(T accepted, List<Finding> listed, long count) {

    /** Only so many findings are kept, however many rows are bad; the count stays right. */
    public static final int MOST_LISTED = 1000;

    public Findings {
        listed = List.copyOf(listed);
    }

    /** Whether nothing was wrong. */
    public boolean clean() {
        return count == 0;
    }

    /**
     * What was accepted, when nothing was wrong.
     *
     * @throws ScorecardException INVALID with the findings, when anything was
     */
    public T orThrow(Message summary) {
        if (!clean()) {
            throw new ScorecardException(FailureReason.INVALID, summary, listed, count);
        }
        return accepted;
    }

    /** Collects findings while an input is read; not thread-safe. */
    public static final class Collector {
        private final List<Finding> listed = new ArrayList<>();
        private long count;

        /** Takes note of a finding. */
        public void add(Finding finding) {
            count++;
            if (listed.size() < MOST_LISTED) {
                listed.add(finding);
            }
        }

        /**
         * Takes note of a refusal and goes on.
         *
         * @throws ScorecardException the refusal, where it is no matter of a place: going on would not help
         */
        public void addAll(ScorecardException refusal) {
            if (refusal.findings().isEmpty()) {
                throw refusal;
            }
            refusal.findings().forEach(this::add);
        }

        /** How many there are so far. */
        public long count() {
            return count;
        }

        /** What was accepted, with the findings so far. */
        public <T> Findings<T> with(T accepted) {
            return new Findings<>(accepted, listed, count);
        }
    }
}
