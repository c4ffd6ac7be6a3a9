package io.github.comovamos.scorecard.api.request.evidence;

import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which page of a list of evidence is asked for, in the parameters of a URL. */
public final class ListQuery {

    @BeanParam
    @Valid
    private AreaQuery area = new AreaQuery();

    @QueryParam("from")
    @Bounds.Name
    private @Nullable String from;

    @QueryParam("to")
    @Bounds.Name
    private @Nullable String to;

    @QueryParam("dataset")
    @Bounds.Name
    private @Nullable String dataset;

    @QueryParam("after")
    @Bounds.Text
    private @Nullable String after;

    @QueryParam("limit")
    @Bounds.Name
    private @Nullable String limit;

    /** The query, for the services: of one instrument, where it is named. */
    public EvidenceQuery toQuery(@Nullable String instrument) {
        return EvidenceQuery.parse(
                area.toScope(instrument),
                UrlValue.texts()
                        .and("from", from)
                        .and("to", to)
                        .and("dataset", dataset)
                        .and("after", after)
                        .and("limit", limit));
    }
}
