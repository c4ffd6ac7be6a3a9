package io.github.comovamos.scorecard.api.resource;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.answer.Pages;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.EvaluationBody;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRow;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;

/** The evaluations of an agenda. */
@Path("/v1/agendas/{agenda}/evaluations")
public final class EvaluationsResource {

    private final AgendaService agendas;

    /** The resource over a service. */
    public EvaluationsResource(AgendaService agendas) {
        this.agendas = agendas;
    }

    /** Lists the evaluations. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
    public Answer<EvaluationRow> list(@PathParam("agenda") @Bounds.Name String agenda) {
        return Answer.of(EvaluationRow.class, agendas.evaluations(Optional.of(UrlValue.agenda(agenda))));
    }

    /** Adds an evaluation. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response add(
            @PathParam("agenda") @Bounds.Name String agenda,
            @Bounds.Required @Valid EvaluationBody body,
            @Context UriInfo uri) {
        EvaluationRow row =
                agendas.addEvaluation(Optional.of(UrlValue.agenda(agenda)), body.toRequest(), body.toAuthor());
        String number = EvaluationNumber.of(row.evaluation()).toString();
        return Response.created(
                        Pages.relative(uri.getAbsolutePathBuilder().path(number).build()))
                .entity(Answer.of(EvaluationRow.class, row))
                .build();
    }
}
