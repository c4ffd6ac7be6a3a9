package io.github.comovamos.scorecard.api.request.evidence;

import io.github.comovamos.scorecard.api.request.Authors;
import io.github.comovamos.scorecard.api.request.Bodies;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRequest;
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
        @Bounds.Required @Bounds.Name String indicator,

        @Nullable @Bounds.Name String titleEs,

        @Nullable @Bounds.Name String titleEn,

        @Nullable @Bounds.Name String unit,

        @Nullable @Bounds.Name String direction,

        @Nullable @Bounds.Name String cadence,

        @Nullable @Bounds.Text String source,

        @Nullable @Bounds.Name String author,

        @Nullable @Bounds.Text String why) {

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
    public Editor toAuthor() {
        return Authors.ofBody(author, why);
    }
}
