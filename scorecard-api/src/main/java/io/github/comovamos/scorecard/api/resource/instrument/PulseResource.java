package io.github.comovamos.scorecard.api.resource.instrument;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.instrument.ScopeQuery;
import io.github.comovamos.scorecard.api.request.instrument.SurveyQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.measure.InstrumentService;
import io.github.comovamos.scorecard.core.service.measure.PulseRow;
import io.github.comovamos.scorecard.core.service.measure.PulseView;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** The Metropolitan Pulse, or another survey. */
@Path("/v1/pulse")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class PulseResource {

    private final InstrumentService instruments;

    /** The resource over a service. */
    public PulseResource(InstrumentService instruments) {
        this.instruments = instruments;
    }

    /** The share of each answer. */
    @GET
    public Answer<PulseRow> get(
            @BeanParam @Valid ScopeQuery scope, @BeanParam @Valid SurveyQuery query, @Context HttpHeaders headers) {
        PulseView view = instruments.pulse(
                scope.toScope(), query.period(), query.against(), query.survey(), Languages.of(headers));
        return new Answer<>(view, PulseRow.class, view.rows());
    }
}
