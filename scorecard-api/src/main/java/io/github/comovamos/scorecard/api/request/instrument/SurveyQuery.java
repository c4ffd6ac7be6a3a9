package io.github.comovamos.scorecard.api.request.instrument;

import io.github.comovamos.scorecard.api.request.Bounds;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which survey is asked for, in the parameters of a URL. */
public final class SurveyQuery {

    @QueryParam("period")
    @NotNull(message = Bounds.NOT_GIVEN)
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private String period = "";

    @QueryParam("against")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String against;

    @QueryParam("survey")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String survey;

    /** When it was taken. */
    public String period() {
        return period;
    }

    /** When the one was taken with which it is compared. */
    public Optional<String> against() {
        return Optional.ofNullable(against);
    }

    /** Its name. */
    public Optional<String> survey() {
        return Optional.ofNullable(survey);
    }
}
