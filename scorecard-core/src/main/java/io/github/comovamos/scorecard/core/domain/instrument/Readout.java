package io.github.comovamos.scorecard.core.domain.instrument;

import io.github.comovamos.scorecard.core.failure.Message;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an instrument reads off the evidence.
 *
 * @param rows the rows, in the order of the agenda
 * @param parts the rows of further tables
 * @param notes what must be said beside them
 */
public record Readout<R extends Record>(List<R> rows, Map<Part<?>, List<? extends Record>> parts, List<Message> notes) {

    public Readout {
        rows = List.copyOf(rows);
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        notes = List.copyOf(notes);
    }

    /** Rows, and what must be said beside them. */
    public static <R extends Record> Readout<R> of(List<R> rows, List<Message> notes) {
        return new Readout<>(rows, Map.of(), notes);
    }

    /** This, with one more table. */
    public <P extends Record> Readout<R> withPart(Part<P> part, List<P> partRows) {
        Map<Part<?>, List<? extends Record>> more = new LinkedHashMap<>(parts);
        more.put(part, List.copyOf(partRows));
        return new Readout<>(rows, more, notes);
    }

    /** The rows of one of the further tables. */
    public <P extends Record> List<P> part(Part<P> part) {
        return parts.getOrDefault(part, List.of()).stream()
                .map(row -> part.type().cast(row))
                .toList();
    }
}
