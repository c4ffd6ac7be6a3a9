package io.github.comovamos.scorecard.api.resource;

import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What whoever watches the server asks. */
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {

    private static final Answer<Health> UP = Answer.of(Health.class, new Health("up"));

    private final AgendaService agendas;

    /** The resource over a service that reads the store. */
    public HealthResource(AgendaService agendas) {
        this.agendas = agendas;
    }

    /**
     * How the server is.
     *
     * @param status {@code up}; a server that is not up does not answer so
     */
    public record Health(String status) {}

    /** The process answers. */
    @GET
    @Path("/live")
    public Answer<Health> live() {
        return UP;
    }

    /** The store answers too. */
    @GET
    @Path("/ready")
    public Answer<Health> ready() {
        agendas.ids();
        return UP;
    }
}
