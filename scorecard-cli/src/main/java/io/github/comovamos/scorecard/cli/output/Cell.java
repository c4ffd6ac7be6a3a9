package io.github.comovamos.scorecard.cli.output;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param text what it shows
 * @param heat the value, 0–10, by which it is coloured, if it is
 */
public record Cell(String text, Optional<BigDecimal> heat) {

    /** Text; nothing where there is none. */
    public static Cell of(@Nullable Object text) {
        return new Cell(text == null ? "" : text.toString(), Optional.empty());
    }

    /** Text, coloured by a value that stands for it. */
    public static Cell heated(String text, int heat) {
        return new Cell(text, Optional.of(BigDecimal.valueOf(heat)));
    }

    /** A rating or an average, coloured by its own value; a dash where there is none. */
    public static Cell scored(@Nullable String score) {
        return score == null ? of("–") : new Cell(score, Optional.of(new BigDecimal(score)));
    }
}
