package io.github.comovamos.scorecard.core.service.instrument;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import java.time.Year;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument says, in a language.
 *
 * @param instrument the instrument
 * @param arguments what was said to it
 * @param readout what it read off the evidence
 * @param areas the areas, in the order of the agenda
 * @param language the language of titles and notes
 */
public record InstrumentView<R extends Record>(
        Instrument<R> instrument, Arguments arguments, Readout<R> readout, Areas areas, Language language) {

    /** The rows. */
    public List<R> rows() {
        return readout.rows();
    }

    /** The rows of one of its further tables. */
    public <P extends Record> List<P> part(Part<P> part) {
        return readout.part(part);
    }

    /** What must be said beside the rows. */
    public List<String> notes() {
        return readout.notes().stream().map(language::of).toList();
    }

    /** The codes of areas of the rows, in the order of the agenda. */
    public List<String> inOrder(Collection<String> codes) {
        return areas.inOrder(codes.stream().map(AreaCode::parse).toList()).stream()
                .map(AreaCode::code)
                .toList();
    }

    /** All of it, as JSON has it: what the answer repeats of the question, the rows, further tables, the notes. */
    public Map<String, Object> whole() {
        Map<String, Object> whole = new LinkedHashMap<>();
        instrument.question().repeated().forEach(argument -> whole.put(argument.name(), repeated(argument)));
        whole.put("rows", rows());
        instrument.parts().forEach(part -> whole.put(part.name(), part(part)));
        whole.put("notes", notes());
        return Collections.unmodifiableMap(whole);
    }

    private @Nullable Object repeated(Argument<?> argument) {
        Object value = arguments.find(argument).map(Object.class::cast).orElse(null);
        if (value instanceof Year year) {
            return year.getValue();
        }
        return value == null || value instanceof Integer ? value : value.toString();
    }
}
