package io.github.comovamos.scorecard.api.resource;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.EvaluationPath;
import io.github.comovamos.scorecard.api.request.ImportQuery;
import io.github.comovamos.scorecard.api.request.RatingsBody;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.rating.RatingService;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Optional;

/** The ratings of an evaluation. */
@Path("/v1/agendas/{agenda}/evaluations/{evaluation}")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class RatingsResource {

    private final RatingService ratings;
    private final RatingImportService imports;

    /** The resource over its services. */
    public RatingsResource(RatingService ratings, RatingImportService imports) {
        this.ratings = ratings;
        this.imports = imports;
    }

    /** Lists the ratings, in the columns in which they are imported. */
    @GET
    @Path("/ratings")
    public Answer<RatingRow> list(@BeanParam @Valid EvaluationPath path) {
        return Answer.of(RatingRow.class, ratings.list(path.toScope()));
    }

    /** Every change of the ratings. */
    @GET
    @Path("/history")
    public Answer<RevisionRow> history(@BeanParam @Valid EvaluationPath path) {
        return Answer.of(RevisionRow.class, ratings.history(path.toScope(), Optional.empty(), Optional.empty()));
    }

    /** Takes ratings from a CSV file or a workbook. */
    @POST
    @Path("/ratings")
    @Consumes({AnswerFilter.CSV, AnswerFilter.WORKBOOK})
    public Answer<FindingRow> importFile(
            @BeanParam @Valid EvaluationPath path,
            @BeanParam @Valid ImportQuery query,
            InputStream file,
            @Context HttpHeaders headers) {
        ImportView view =
                imports.importRatings(path.toScope(), file, query.toOptions(Languages.of(headers)), query.toAuthor());
        return new Answer<>(view, FindingRow.class, view.findings());
    }

    /** Takes ratings from a JSON list. */
    @POST
    @Path("/ratings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Answer<FindingRow> importList(
            @BeanParam @Valid EvaluationPath path,
            @BeanParam @Valid ImportQuery query,
            @Bounds.Required @Valid RatingsBody body,
            @Context HttpHeaders headers) {
        ImportView view = imports.importRatings(
                path.toScope(), body.toTexts(), query.toOptions(Languages.of(headers)), query.toAuthor());
        return new Answer<>(view, FindingRow.class, view.findings());
    }
}
