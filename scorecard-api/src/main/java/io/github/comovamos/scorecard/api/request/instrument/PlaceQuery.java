package io.github.comovamos.scorecard.api.request.instrument;

import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.Parameter;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose evidence is meant, and what was known when, in the parameters of a URL. */
public final class PlaceQuery {

    @QueryParam("agenda")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String agenda;

    @QueryParam("municipality")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String municipality;

    @QueryParam("as-of")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String asOf;

    /** The evidence that is meant, of one instrument if one is named. */
    public EvidenceScope toScope(@Nullable String instrument) {
        return EvidenceScope.parse(
                Optional.ofNullable(agenda).map(Parameter::agenda),
                Optional.ofNullable(municipality).map(text -> PlacedText.ofArgument("municipality", text)),
                Parameter.texts().and("as-of", asOf).and("instrument", instrument));
    }
}
