package io.github.comovamos.scorecard.api.request.evidence;

import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which page of a list of evidence is asked for, in the parameters of a URL. */
public final class ListQuery {

    @BeanParam
    @Valid
    private AreaQuery area = new AreaQuery();

    @QueryParam("from")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String from;

    @QueryParam("to")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String to;

    @QueryParam("dataset")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String dataset;

    @QueryParam("after")
    @Size(max = Bounds.TEXT, message = Bounds.TOO_LONG)
    private @Nullable String after;

    @QueryParam("limit")
    @Size(max = Bounds.NAME, message = Bounds.TOO_LONG)
    private @Nullable String limit;

    /** The query, for the services: of one indicator or category, and of one instrument, where they are named. */
    public EvidenceQuery toQuery(@Nullable String name, @Nullable String instrument) {
        return new EvidenceQuery(
                area.toScope(instrument),
                Optional.ofNullable(name),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.ofNullable(dataset),
                new EvidenceQuery.Page(Optional.ofNullable(after), Optional.ofNullable(limit)));
    }
}
