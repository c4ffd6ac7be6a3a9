package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.stoplight.Flag;
import io.github.comovamos.scorecard.core.domain.value.Written;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What must be known of a light beside its colour. In JSON and CSV it is the codes with a space between them.
 *
 * @param all the flags
 */
public record Flags(List<Flag> all) implements Written {

    public Flags {
        all = List.copyOf(all);
    }

    /** The codes with a space between them; nothing where there is none. */
    @Override
    public String written() {
        return all.stream().map(Flag::code).collect(Collectors.joining(" "));
    }
}
