package io.github.comovamos.scorecard.api.request.instrument;

import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which evidence an instrument looks at, in the parameters of a URL. */
public final class ScopeQuery {

    @BeanParam
    @Valid
    private PlaceQuery place = new PlaceQuery();

    @QueryParam("instrument")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String instrument;

    /** The evidence that is meant, for the services. */
    public EvidenceScope toScope() {
        return place.toScope(instrument);
    }
}
