package io.github.comovamos.scorecard.core.domain.instrument;

import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.List;
import java.util.Map;

/**
 * An instrument of the programme: it reads the evidence and says something of every area, as a table. Its command, its
 * address, their help and the rules that rate by it all come from what stands in its class, so that a new one is a
 * class and a line in {@code domain.programme.Instruments}; its address stands in the contract, which a test compares.
 * Immutable.
 *
 * @param <R> a row, whose components are the names in JSON and the columns of CSV, in their order
 */
public interface Instrument<R extends Record> {

    /** What it says of itself. */
    Profile profile();

    /** What may be said to it. */
    Question question();

    /** The type of the rows. */
    Class<R> type();

    /** The tables that it gives beside its rows. */
    default List<Part<?>> parts() {
        return List.of();
    }

    /**
     * Refuses what does not go together, though each argument alone is well formed.
     *
     * @throws ScorecardException INVALID where it does not
     */
    default void check(Arguments arguments) {}

    /**
     * What it reads off the evidence.
     *
     * @param arguments what was said, of the arguments of its {@link #question()}
     * @throws ScorecardException INVALID for arguments that contradict what is known, NOT_FOUND for what they name and
     *     is not there
     */
    Readout<R> read(EvidenceInEffect evidence, Arguments arguments);

    /** The line above the table. */
    Message heading(Arguments arguments);

    /** The columns for people. */
    Table<R> table(Arguments arguments);

    /** The one value to which what was read of one area for these arguments comes, for a rule to rate by. */
    InstrumentValue value(Arguments arguments, Readout<R> readout);

    /** The word by which it is asked for. */
    default String name() {
        return profile().name();
    }

    /**
     * Reads what was said in texts, by the names of the arguments.
     *
     * @throws ScorecardException INVALID for names that are unknown, texts out of form, and what does not go together
     */
    default Arguments arguments(Map<String, String> texts) {
        Arguments arguments = Arguments.of(question().arguments(), texts);
        check(arguments);
        return arguments;
    }
}
