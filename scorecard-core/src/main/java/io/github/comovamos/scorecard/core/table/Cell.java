package io.github.comovamos.scorecard.core.table;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.Message;
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

    /** A value as it is shown in a language: sentences and titles in that language, a constant by its code. */
    static Cell from(@Nullable Object value, Language language) {
        if (value instanceof Cell cell) {
            return cell;
        }
        if (value instanceof Optional<?> optional) {
            return from(optional.orElse(null), language);
        }
        if (value instanceof Message message) {
            return of(language.of(message));
        }
        if (value instanceof LocalizedText text) {
            return of(text.in(language));
        }
        if (value instanceof Coded constant) {
            return of(constant.code());
        }
        return of(value instanceof BigDecimal decimal ? decimal.toPlainString() : value);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }
}
