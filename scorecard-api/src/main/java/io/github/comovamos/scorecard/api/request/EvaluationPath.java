package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.service.agenda.Scope;
import jakarta.ws.rs.PathParam;

/** The evaluation that a URL names. */
public final class EvaluationPath {

    @PathParam("agenda")
    @Bounds.Name
    private String agenda = "";

    @PathParam("evaluation")
    @Bounds.Name
    private String evaluation = "";

    /** The evaluation, for the services. */
    public Scope toScope() {
        return UrlValue.scope(agenda, evaluation);
    }
}
