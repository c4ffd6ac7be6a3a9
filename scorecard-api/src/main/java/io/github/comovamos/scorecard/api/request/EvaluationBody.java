package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.service.agenda.EvaluationRequest;
import io.github.comovamos.scorecard.core.service.change.Editor;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation as {@code POST} takes it.
 *
 * @param evaluation its number
 * @param from its first month
 * @param to its last month
 * @param released when its results were released, if they were
 * @param author who makes the change
 * @param why why it is made
 */
public record EvaluationBody(
        @Bounds.Required Integer evaluation,

        @Bounds.Required @Bounds.Name String from,

        @Bounds.Required @Bounds.Name String to,

        @Nullable @Bounds.Name String released,

        @Nullable @Bounds.Name String author,

        @Nullable @Bounds.Text String why) {

    /** The request that this body is. */
    public EvaluationRequest toRequest() {
        return EvaluationRequest.parse(Bodies.fieldsOf("")
                .and("evaluation", String.valueOf(evaluation))
                .and("from", from)
                .and("to", to)
                .and("released", released));
    }

    /** Who makes the change. */
    public Editor toAuthor() {
        return Authors.ofBody(author, why);
    }
}
