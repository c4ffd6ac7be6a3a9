package io.github.comovamos.scorecard.api.resource.instrument;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.instrument.PlaceQuery;
import io.github.comovamos.scorecard.api.request.instrument.ReportsQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.measure.InstrumentService;
import io.github.comovamos.scorecard.core.service.measure.ReportRow;
import io.github.comovamos.scorecard.core.service.measure.ReportsView;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Citizens' reports. */
@Path("/v1/reports")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class ReportsResource {

    private final InstrumentService instruments;

    /** The resource over a service. */
    public ReportsResource(InstrumentService instruments) {
        this.instruments = instruments;
    }

    /** How long it takes to close them. */
    @GET
    public Answer<ReportRow> get(
            @BeanParam @Valid PlaceQuery scope, @BeanParam @Valid ReportsQuery query, @Context HttpHeaders headers) {
        ReportsView view = instruments.reports(scope.toScope(null), query.toRequest(), Languages.of(headers));
        return new Answer<>(view, ReportRow.class, view.rows());
    }
}
