package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;

/** The rating that a URL names: one action of one municipality in one evaluation. */
public final class RatingPath {

    @BeanParam
    @Valid
    private EvaluationPath evaluation = new EvaluationPath();

    @PathParam("municipality")
    @Bounds.Name
    private String municipality = "";

    @PathParam("action")
    @Bounds.Name
    private String action = "";

    /** The evaluation, for the services. */
    public Scope toScope() {
        return evaluation.toScope();
    }

    /** The municipality by code, short name or name. */
    public String municipality() {
        return municipality;
    }

    /** The action. */
    public ActionNumber action() {
        return UrlValue.action(action);
    }
}
