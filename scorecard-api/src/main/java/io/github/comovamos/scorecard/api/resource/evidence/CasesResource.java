package io.github.comovamos.scorecard.api.resource.evidence;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.answer.Pages;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.evidence.ListQuery;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.evidence.CasePage;
import io.github.comovamos.scorecard.core.service.evidence.CaseRow;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceService;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cases. */
@Path("/v1/cases")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class CasesResource {

    private final EvidenceService evidence;

    /** The resource over a service. */
    public CasesResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** A page of cases. */
    @GET
    public Response list(
            @BeanParam @Valid ListQuery query,
            @QueryParam("category") @Nullable @Bounds.Name String category,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        CasePage page = evidence.cases(Optional.ofNullable(category), query.toQuery(null), Languages.of(headers));
        return Pages.of(new Answer<>(page, CaseRow.class, page.rows()), page.next(), uri);
    }
}
