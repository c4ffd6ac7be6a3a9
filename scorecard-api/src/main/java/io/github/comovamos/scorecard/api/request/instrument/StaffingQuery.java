package io.github.comovamos.scorecard.api.request.instrument;

import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.core.service.measure.StaffingRequest;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is counted for how many residents, in the parameters of a URL. */
public final class StaffingQuery {

    @QueryParam("year")
    @NotNull(message = Bounds.NOT_GIVEN)
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private String year = "";

    @QueryParam("per")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String per;

    @QueryParam("target")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String target;

    @QueryParam("population")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String population;

    @QueryParam("population-year")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String populationYear;

    @QueryParam("indicator")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String indicator;

    /** The request, for the service. */
    public StaffingRequest toRequest() {
        return new StaffingRequest(
                year,
                Optional.ofNullable(per),
                Optional.ofNullable(target),
                Optional.ofNullable(population),
                Optional.ofNullable(populationYear),
                Optional.ofNullable(indicator));
    }
}
