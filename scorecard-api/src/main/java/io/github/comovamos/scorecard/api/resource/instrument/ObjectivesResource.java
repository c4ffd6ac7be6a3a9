package io.github.comovamos.scorecard.api.resource.instrument;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.instrument.ScopeQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.measure.InstrumentService;
import io.github.comovamos.scorecard.core.service.measure.ObjectiveRow;
import io.github.comovamos.scorecard.core.service.measure.ObjectivesView;
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

/** The percentage of the objective. */
@Path("/v1/objectives")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class ObjectivesResource {

    private final InstrumentService instruments;

    /** The resource over a service. */
    public ObjectivesResource(InstrumentService instruments) {
        this.instruments = instruments;
    }

    /** The months of a year, and the total. */
    @GET
    public Answer<ObjectiveRow> get(
            @BeanParam @Valid ScopeQuery scope,
            @QueryParam("year") @NotNull(message = Bounds.NOT_GIVEN) @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
                    String year,
            @QueryParam("dataset") @Nullable @Size(max = Bounds.NAME, message = Bounds.TOO_LONG) String dataset,
            @Context HttpHeaders headers) {
        ObjectivesView view =
                instruments.objectives(scope.toScope(), year, Optional.ofNullable(dataset), Languages.of(headers));
        return new Answer<>(view, ObjectiveRow.class, view.rows());
    }
}
