package io.github.comovamos.scorecard.api.request.instrument;

import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.core.service.measure.StoplightRequest;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which lights are asked for, in the parameters of a URL. */
public final class StoplightQuery {

    @QueryParam("month")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String month;

    @QueryParam("year")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String year;

    @QueryParam("indicator")
    @Size(max = Bounds.TEXT, message = Bounds.TOO_LONG)
    private @Nullable String indicator;

    @QueryParam("baseline")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String baseline;

    @QueryParam("reduction")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String reduction;

    @QueryParam("edge")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String edge;

    @QueryParam("least-months")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String leastMonths;

    /** The request, for the service. */
    public StoplightRequest toRequest() {
        return new StoplightRequest(
                Optional.ofNullable(month),
                Optional.ofNullable(year),
                Optional.ofNullable(indicator),
                Optional.ofNullable(baseline),
                Optional.ofNullable(reduction),
                Optional.ofNullable(edge),
                Optional.ofNullable(leastMonths));
    }
}
