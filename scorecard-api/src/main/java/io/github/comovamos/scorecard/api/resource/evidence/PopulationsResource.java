package io.github.comovamos.scorecard.api.resource.evidence;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.evidence.AreaQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceService;
import io.github.comovamos.scorecard.core.service.evidence.PopulationRow;
import io.github.comovamos.scorecard.core.service.evidence.PopulationsView;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** How many live where. */
@Path("/v1/populations")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class PopulationsResource {

    private final EvidenceService evidence;

    /** The resource over a service. */
    public PopulationsResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** Lists the populations. */
    @GET
    public Answer<PopulationRow> list(@BeanParam @Valid AreaQuery query, @Context HttpHeaders headers) {
        PopulationsView view = evidence.populations(query.toScope(null), Languages.of(headers));
        return new Answer<>(view, PopulationRow.class, view.rows());
    }
}
