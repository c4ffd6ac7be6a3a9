package io.github.comovamos.scorecard.api.resource.instrument;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.instrument.ScopeQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.measure.InstrumentService;
import io.github.comovamos.scorecard.core.service.measure.VettingRow;
import io.github.comovamos.scorecard.core.service.measure.VettingView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vetting of police. */
@Path("/v1/vetting")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class VettingResource {

    private final InstrumentService instruments;

    /** The resource over a service. */
    public VettingResource(InstrumentService instruments) {
        this.instruments = instruments;
    }

    /** The shares of a month, and their change. */
    @GET
    public Answer<VettingRow> get(
            @BeanParam @Valid ScopeQuery scope,
            @QueryParam("month")
                    @NotNull(message = Bounds.NOT_GIVEN)
                    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
                    String month,
            @QueryParam("baseline") @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG) String baseline,
            @Context HttpHeaders headers) {
        VettingView view =
                instruments.vetting(scope.toScope(), month, Optional.ofNullable(baseline), Languages.of(headers));
        return new Answer<>(view, VettingRow.class, view.rows());
    }
}
