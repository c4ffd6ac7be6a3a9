package io.github.comovamos.scorecard.api.transport;

import java.io.IOException;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.Header;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.memory.Buffers;

/** Lets a request reach the application when it is whole; until then no thread waits for it. */
final class ArrivalFilter extends BaseFilter {

    private static final String CONTINUE = "100-continue";

    private final Clients clients;
    private final Refusals refusals;
    private final long largestBody;

    /**
     * A filter for all connections.
     *
     * @param largestBody how many bytes a body may have; a larger one is not waited for
     */
    ArrivalFilter(Clients clients, Refusals refusals, long largestBody) {
        this.clients = clients;
        this.refusals = refusals;
        this.largestBody = largestBody;
    }

    @Override
    public NextAction handleAccept(FilterChainContext context) {
        Connection<?> connection = context.getConnection();
        if (clients.of(connection).isOneTooMany()) {
            connection.closeSilently();
        }
        return context.getInvokeAction();
    }

    @Override
    public NextAction handleRead(FilterChainContext context) throws IOException {
        if (!(context.getMessage() instanceof HttpContent part)
                || !(part.getHttpHeader() instanceof HttpRequestPacket request)) {
            return context.getInvokeAction();
        }
        Connection<?> connection = context.getConnection();
        Client client = clients.of(connection);
        return switch (take(client, part, request)) {
            case REFUSED -> context.getStopAction();
            case NO_ROOM -> {
                refusals.noRoom(client);
                yield context.getStopAction();
            }
            case MORE -> {
                acknowledge(context, request);
                part.recycle();
                yield context.getStopAction();
            }
            case WHOLE -> {
                if (request.getAttribute(ArrivedBody.PROPERTY) != null) {
                    part.recycle();
                    context.setMessage(HttpContent.builder(request)
                            .content(Buffers.EMPTY_BUFFER)
                            .last(true)
                            .build());
                }
                yield context.getInvokeAction();
            }
        };
    }

    private Client.Step take(Client client, HttpContent part, HttpRequestPacket request) {
        try {
            return client.take(part, request, largestBody);
        } catch (IOException e) {
            refusals.noRoom(client, e);
            return Client.Step.REFUSED;
        }
    }

    /** Tells a client that waits to be told that its body will be read. */
    private static void acknowledge(FilterChainContext context, HttpRequestPacket request) {
        if (request.requiresAcknowledgement() && CONTINUE.equalsIgnoreCase(request.getHeader(Header.Expect))) {
            HttpResponsePacket response = request.getResponse();
            HttpStatus.CONINTUE_100.setValues(response);
            response.setAcknowledgement(true);
            context.write(response);
        }
    }
}
