package io.github.comovamos.scorecard.api.request.evidence;

import io.github.comovamos.scorecard.api.request.Authors;
import io.github.comovamos.scorecard.api.request.Bodies;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.core.service.agenda.Author;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as {@code POST} takes it.
 *
 * @param indicator its code
 * @param titleEs what it is called in Spanish
 * @param titleEn what it is called in English
 * @param unit what its figures count
 * @param direction which way it should go
 * @param cadence how often it is measured
 * @param source who measures it
 * @param author who makes the change
 * @param why why it is made
 */
public record IndicatorBody(
        @NotNull(message = Bounds.MISSING) @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
        String indicator,

        @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
        String titleEs,

        @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
        String titleEn,

        @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
        String unit,

        @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
        String direction,

        @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
        String cadence,

        @Nullable @Size(max = Bounds.TEXT, message = Bounds.TOO_LONG)
        String source,

        @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
        String author,

        @Nullable @Size(max = Bounds.TEXT, message = Bounds.TOO_LONG)
        String why) {

    /** The request that this body is. */
    public IndicatorRequest toRequest() {
        return IndicatorRequest.parse(Bodies.fieldsOf("")
                .and("indicator", indicator)
                .and("title-es", titleEs)
                .and("title-en", titleEn)
                .and("unit", unit)
                .and("direction", direction)
                .and("cadence", cadence)
                .and("source", source));
    }

    /** Who makes the change. */
    public Author toAuthor() {
        return Authors.of(author, why);
    }
}
