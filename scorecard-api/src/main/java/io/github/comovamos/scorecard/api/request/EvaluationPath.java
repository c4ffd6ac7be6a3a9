package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.service.agenda.Scope;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PathParam;

/** The evaluation that a URL names. */
public final class EvaluationPath {

    @PathParam("agenda")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private String agenda = "";

    @PathParam("evaluation")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private String evaluation = "";

    /** The evaluation, for the services. */
    public Scope toScope() {
        return Parameter.scope(agenda, evaluation);
    }
}
