package io.github.comovamos.scorecard.api.request.evidence;

import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose evidence is meant, and what was known when, in the parameters of a URL. */
public final class AreaQuery {

    @QueryParam("agenda")
    @Bounds.Name
    private @Nullable String agenda;

    @QueryParam("area")
    @Bounds.Name
    private @Nullable String area;

    @QueryParam("as-of")
    @Bounds.Name
    private @Nullable String asOf;

    /** The evidence that is meant, of one instrument if one is named. */
    public EvidenceScope toScope(@Nullable String instrument) {
        return EvidenceScope.parse(
                Optional.ofNullable(agenda).map(UrlValue::agenda),
                Optional.ofNullable(area).map(text -> PlacedText.ofArgument("area", text)),
                UrlValue.texts().and("as-of", asOf).and("instrument", instrument));
    }
}
