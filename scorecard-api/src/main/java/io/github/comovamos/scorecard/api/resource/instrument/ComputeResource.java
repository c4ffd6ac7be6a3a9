package io.github.comovamos.scorecard.api.resource.instrument;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.EvaluationPath;
import io.github.comovamos.scorecard.api.request.instrument.ComputeQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.compute.ComputeService;
import io.github.comovamos.scorecard.core.service.compute.ComputedRow;
import io.github.comovamos.scorecard.core.service.compute.ComputedView;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * The ratings that the rules of an agenda give. Its path is that of the evaluation, as is that of the classes beside
 * it.
 */
@Path("/v1/agendas/{agenda}/evaluations/{evaluation}")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class ComputeResource {

    private final ComputeService computing;

    /** The resource over a service. */
    public ComputeResource(ComputeService computing) {
        this.computing = computing;
    }

    /** Sets what the rules give, and lists what they could not. */
    @POST
    @Path("/compute")
    public Answer<ComputedRow> compute(
            @BeanParam @Valid EvaluationPath path, @BeanParam @Valid ComputeQuery query, @Context HttpHeaders headers) {
        ComputedView view = computing.compute(path.toScope(), query.toOptions(Languages.of(headers)), query.toAuthor());
        return new Answer<>(view, ComputedRow.class, view.rows());
    }
}
