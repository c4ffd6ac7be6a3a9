package io.github.comovamos.scorecard.api.resource;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.answer.EntityTags;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.context.RequestHeaders;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.Preconditions;
import io.github.comovamos.scorecard.api.request.RatingBody;
import io.github.comovamos.scorecard.api.request.RatingPath;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.rating.RatingRequest;
import io.github.comovamos.scorecard.core.service.rating.RatingService;
import io.github.comovamos.scorecard.core.service.rating.RatingState;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One rating: one action of one municipality in one evaluation. It has an ETag also while there is none. */
@Path("/v1/agendas/{agenda}/evaluations/{evaluation}/ratings/{municipality}/{action}")
public final class RatingResource {

    private final RatingService ratings;

    /** The resource over a service. */
    public RatingResource(RatingService ratings) {
        this.ratings = ratings;
    }

    /** The rating as it stands now. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@BeanParam @Valid RatingPath path) {
        return answer(ratings.state(path.toScope(), path.municipality(), path.action()));
    }

    /** Rates, where the client has seen what it changes. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response put(
            @BeanParam @Valid RatingPath path,
            @HeaderParam(RequestHeaders.IF_MATCH) @Nullable String ifMatch,
            @Bounds.Required @Valid RatingBody body,
            @Context HttpHeaders headers) {
        Language language = Languages.of(headers);
        RatingRequest request = body.toRequest(path.municipality(), path.action());
        return answer(Preconditions.made(
                        ratings.rateIfSeen(path.toScope(), request, Preconditions.seen(ifMatch), body.toAuthor()),
                        language)
                .after());
    }

    /** Every change of the rating. */
    @GET
    @Path("/history")
    @Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
    public Answer<RevisionRow> history(@BeanParam @Valid RatingPath path) {
        return Answer.of(
                RevisionRow.class,
                ratings.history(path.toScope(), Optional.of(path.municipality()), Optional.of(path.action())));
    }

    private static Response answer(RatingState state) {
        return Response.ok(Answer.of(RatingState.class, state))
                .header(HttpHeaders.ETAG, EntityTags.quoted(state.revision()))
                .build();
    }
}
