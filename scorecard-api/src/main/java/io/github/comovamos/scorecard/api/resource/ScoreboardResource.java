package io.github.comovamos.scorecard.api.resource;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.EvaluationPath;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingRow;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingView;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardService;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardView;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Averages and places of an evaluation. */
@Path("/v1/agendas/{agenda}/evaluations/{evaluation}")
@Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
public final class ScoreboardResource {

    private final ScoreboardService scoreboards;

    /** The resource over a service. */
    public ScoreboardResource(ScoreboardService scoreboards) {
        this.scoreboards = scoreboards;
    }

    /** The averages and places of every municipality. */
    @GET
    @Path("/scoreboard")
    public Answer<ScoreboardRow> scoreboard(@BeanParam @Valid EvaluationPath path, @Context HttpHeaders headers) {
        ScoreboardView view = scoreboards.scoreboard(path.toScope(), Languages.of(headers));
        return new Answer<>(view, ScoreboardRow.class, view.rows());
    }

    /** The ranking by one subject, within a group if one is named. */
    @GET
    @Path("/ranking")
    public Answer<RankingRow> ranking(
            @BeanParam @Valid EvaluationPath path,
            @QueryParam("by") @Nullable @Bounds.Name String by,
            @QueryParam("group") @Nullable @Bounds.Name String group,
            @Context HttpHeaders headers) {
        Optional<Subject> subject = UrlValue.find("by", by, Subject::parse);
        RankingView view =
                scoreboards.ranking(path.toScope(), subject, Optional.ofNullable(group), Languages.of(headers));
        return new Answer<>(view, RankingRow.class, view.rows());
    }
}
