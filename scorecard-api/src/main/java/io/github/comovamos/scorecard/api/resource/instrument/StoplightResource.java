package io.github.comovamos.scorecard.api.resource.instrument;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.instrument.ScopeQuery;
import io.github.comovamos.scorecard.api.request.instrument.StoplightQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.measure.InstrumentService;
import io.github.comovamos.scorecard.core.service.measure.StoplightPlaceRow;
import io.github.comovamos.scorecard.core.service.measure.StoplightRow;
import io.github.comovamos.scorecard.core.service.measure.StoplightView;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** The crime stoplight. */
@Path("/v1/stoplight")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class StoplightResource {

    private final InstrumentService instruments;

    /** The resource over a service. */
    public StoplightResource(InstrumentService instruments) {
        this.instruments = instruments;
    }

    /** The lights of a month or a year. */
    @GET
    public Answer<StoplightRow> lights(
            @BeanParam @Valid ScopeQuery scope, @BeanParam @Valid StoplightQuery query, @Context HttpHeaders headers) {
        StoplightView view = instruments.stoplight(scope.toScope(), query.toRequest(), Languages.of(headers));
        return new Answer<>(view, StoplightRow.class, view.rows());
    }

    /** Where each municipality stands by its lights. */
    @GET
    @Path("/ranking")
    public Answer<StoplightPlaceRow> ranking(
            @BeanParam @Valid ScopeQuery scope, @BeanParam @Valid StoplightQuery query, @Context HttpHeaders headers) {
        StoplightView view = instruments.stoplight(scope.toScope(), query.toRequest(), Languages.of(headers));
        return Answer.of(StoplightPlaceRow.class, view.ranking());
    }
}
