package io.github.comovamos.scorecard.api.resource.evidence;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.answer.Pages;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.api.request.evidence.IndicatorBody;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.indicator.AddedIndicator;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorService;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The indicators: what is counted or measured. */
@Path("/v1/indicators")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class IndicatorsResource {

    private final IndicatorService indicators;

    /** The resource over a service. */
    public IndicatorsResource(IndicatorService indicators) {
        this.indicators = indicators;
    }

    /** Lists the indicators. */
    @GET
    public Answer<IndicatorRow> list(@Context HttpHeaders headers) {
        return Answer.of(IndicatorRow.class, indicators.list(Languages.of(headers)));
    }

    /** One indicator. */
    @GET
    @Path("/{indicator}")
    public Answer<IndicatorRow> get(
            @PathParam("indicator") @Bounds.Name String indicator, @Context HttpHeaders headers) {
        return Answer.of(
                IndicatorRow.class,
                indicators.get(UrlValue.parse("indicator", indicator, IndicatorCode::parse), Languages.of(headers)));
    }

    /** Adds an indicator, or makes another of one that is there already, if that is allowed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(
            @QueryParam("replace") @Nullable String replace,
            @Bounds.Required @Valid IndicatorBody body,
            @Context HttpHeaders headers,
            @Context UriInfo uri) {
        Language language = Languages.of(headers);
        boolean mayReplace = UrlValue.isSet("replace", replace);
        AddedIndicator added = indicators.add(body.toRequest(), mayReplace, body.toAuthor(), language);
        IndicatorRow row = added.indicator();
        Response.ResponseBuilder answer = added.created()
                ? Response.created(Pages.relative(
                        uri.getAbsolutePathBuilder().path(row.indicator()).build()))
                : Response.ok();
        return answer.entity(Answer.of(IndicatorRow.class, row)).build();
    }
}
