package io.github.comovamos.scorecard.api.request.instrument;

import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.core.service.measure.ReportsRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which reports of citizens are asked for, in the parameters of a URL. */
public final class ReportsQuery {

    @QueryParam("until")
    @NotNull(message = Bounds.NOT_GIVEN)
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private String until = "";

    @QueryParam("days")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String days;

    @QueryParam("category")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String category;

    /** The request, for the service. */
    public ReportsRequest toRequest() {
        return new ReportsRequest(until, Optional.ofNullable(days), Optional.ofNullable(category));
    }
}
