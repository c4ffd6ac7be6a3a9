package io.github.comovamos.scorecard.api.resource.instrument;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.instrument.ScopeQuery;
import io.github.comovamos.scorecard.api.request.instrument.StaffingQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.measure.InstrumentService;
import io.github.comovamos.scorecard.core.service.measure.StaffingRow;
import io.github.comovamos.scorecard.core.service.measure.StaffingView;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Police, or anything else, for every N residents. */
@Path("/v1/staffing")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class StaffingResource {

    private final InstrumentService instruments;

    /** The resource over a service. */
    public StaffingResource(InstrumentService instruments) {
        this.instruments = instruments;
    }

    /** How many there are, and how many there should be. */
    @GET
    public Answer<StaffingRow> get(
            @BeanParam @Valid ScopeQuery scope, @BeanParam @Valid StaffingQuery query, @Context HttpHeaders headers) {
        StaffingView view = instruments.staffing(scope.toScope(), query.toRequest(), Languages.of(headers));
        return new Answer<>(view, StaffingRow.class, view.rows());
    }
}
