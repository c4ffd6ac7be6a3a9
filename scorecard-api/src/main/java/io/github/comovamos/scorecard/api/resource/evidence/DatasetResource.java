package io.github.comovamos.scorecard.api.resource.evidence;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.evidence.DatasetPartRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetView;
import io.github.comovamos.scorecard.core.service.evidence.DiffRow;
import io.github.comovamos.scorecard.core.service.evidence.DiffView;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** One dataset. */
@Path("/v1/datasets/{dataset}")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class DatasetResource {

    private final EvidenceService evidence;

    /** The resource over a service. */
    public DatasetResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** Where it comes from, and what it holds. */
    @GET
    public Answer<DatasetPartRow> get(@PathParam("dataset") @Bounds.Name String dataset) {
        DatasetView view = evidence.dataset(UrlValue.parse("dataset", dataset, DatasetName::parse));
        return new Answer<>(view, DatasetPartRow.class, view.parts());
    }

    /** What another dataset revises. */
    @GET
    @Path("/diff")
    public Answer<DiffRow> diff(
            @PathParam("dataset") @Bounds.Name String dataset,
            @QueryParam("to") @Bounds.Given @Bounds.Name String to,
            @Context HttpHeaders headers) {
        DiffView view = evidence.diff(
                UrlValue.parse("dataset", dataset, DatasetName::parse),
                UrlValue.parse("to", to, DatasetName::parse),
                Languages.of(headers));
        return new Answer<>(view, DiffRow.class, view.rows());
    }
}
