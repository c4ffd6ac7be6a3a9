package io.github.comovamos.scorecard.api.resource;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.request.EvaluationPath;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRow;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * One evaluation. Its path is that of the classes beside it: the framework looks nowhere else once that path matches.
 */
@Path("/v1/agendas/{agenda}/evaluations/{evaluation}")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class EvaluationResource {

    private final AgendaService agendas;

    /** The resource over a service. */
    public EvaluationResource(AgendaService agendas) {
        this.agendas = agendas;
    }

    /** The evaluation. */
    @GET
    public Answer<EvaluationRow> get(@BeanParam @Valid EvaluationPath path) {
        return Answer.of(EvaluationRow.class, agendas.evaluation(path.toScope()));
    }
}
