package io.github.comovamos.scorecard.api.resource;

import io.github.comovamos.scorecard.api.answer.AnswerFilter;
import io.github.comovamos.scorecard.api.answer.EntityTags;
import io.github.comovamos.scorecard.api.context.Languages;
import io.github.comovamos.scorecard.api.context.RequestHeaders;
import io.github.comovamos.scorecard.api.request.Authors;
import io.github.comovamos.scorecard.api.request.Bodies;
import io.github.comovamos.scorecard.api.request.Bounds;
import io.github.comovamos.scorecard.api.request.Preconditions;
import io.github.comovamos.scorecard.api.request.UrlValue;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.agenda.AgendaDocument;
import io.github.comovamos.scorecard.core.service.agenda.AgendaRow;
import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import io.github.comovamos.scorecard.core.service.agenda.AgendaSource;
import io.github.comovamos.scorecard.core.service.change.Attempt;
import io.github.comovamos.scorecard.core.service.change.Seen;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agendas: what is asked of whom. */
@Path("/v1/agendas")
public final class AgendasResource {

    private final AgendaService agendas;

    /** The resource over a service. */
    public AgendasResource(AgendaService agendas) {
        this.agendas = agendas;
    }

    /** Lists the agendas. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, AnswerFilter.CSV})
    public Answer<AgendaRow> list(@Context HttpHeaders headers) {
        return Answer.of(AgendaRow.class, agendas.list(Languages.of(headers)));
    }

    /** The agenda as the document that {@code PUT} takes. */
    @GET
    @Path("/{agenda}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response get(@PathParam("agenda") @Bounds.Name String agenda) {
        AgendaId id = UrlValue.agenda(agenda);
        AgendaDocument document = agendas.document(Optional.of(id));
        return Response.ok((document.json() + "\n").getBytes(StandardCharsets.UTF_8))
                .header(HttpHeaders.ETAG, EntityTags.quoted(document.version()))
                .build();
    }

    /** Stores the next version of an agenda, or the first one. */
    @PUT
    @Path("/{agenda}")
    @Consumes({MediaType.APPLICATION_JSON, "application/yaml"})
    @Produces(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("agenda") @Bounds.Name String agenda,
            @QueryParam("author") @Nullable @Bounds.Name String author,
            @QueryParam("why") @Nullable @Bounds.Text String why,
            @HeaderParam(RequestHeaders.IF_MATCH) @Nullable String ifMatch,
            byte[] body,
            @Context HttpHeaders headers) {
        AgendaId id = UrlValue.agenda(agenda);
        Language language = Languages.of(headers);
        Seen seen = ifMatch == null ? Seen.NOTHING_YET : Preconditions.seen(ifMatch);
        Attempt.Made<AgendaRow, ?> made = Preconditions.made(
                agendas.loadIfSeen(id, source(body, headers), seen, Authors.ofQuery(author, why), language), language);
        AgendaRow row = made.after();
        return Response.status(made.created() ? Response.Status.CREATED : Response.Status.OK)
                .header(HttpHeaders.ETAG, EntityTags.quoted(Objects.requireNonNull(row.version())))
                .entity(Answer.of(AgendaRow.class, row))
                .build();
    }

    private static AgendaSource source(byte[] body, HttpHeaders headers) {
        boolean json = MediaType.APPLICATION_JSON_TYPE.isCompatible(headers.getMediaType());
        return json ? AgendaSource.ofJson(() -> Bodies.utf8(body)) : AgendaSource.ofYaml(() -> Bodies.utf8(body));
    }
}
