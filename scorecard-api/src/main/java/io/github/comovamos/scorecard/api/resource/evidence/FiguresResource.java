package io.github.comovamos.scorecard.api.resource.evidence;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.answer.Pages;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.api.request.evidence.ListQuery;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceService;
import io.github.comovamos.scorecard.core.service.evidence.FigurePage;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
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
import org.jspecify.annotations.Nullable;

/** The figures, with the goals beside them. */
@Path("/v1/figures")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class FiguresResource {

    private final EvidenceService evidence;

    /** The resource over a service. */
    public FiguresResource(EvidenceService evidence) {
        this.evidence = evidence;
    }

    /** A page of figures. */
    @GET
    public Response list(
            @BeanParam @Valid ListQuery query,
            @QueryParam("indicator") @Nullable @Bounds.Name String indicator,
            @QueryParam("instrument") @Nullable @Bounds.Name String instrument,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        FigurePage page = evidence.figures(
                UrlValue.find("indicator", indicator, IndicatorCode::parse),
                query.toQuery(instrument),
                Languages.of(headers));
        return Pages.of(new Answer<>(page, FigureRow.class, page.rows()), page.next(), uri);
    }
}
