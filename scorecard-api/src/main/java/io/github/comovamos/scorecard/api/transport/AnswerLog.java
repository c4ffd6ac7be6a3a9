package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.api.context.EventLog;
import io.github.comovamos.scorecard.api.context.RequestIds;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.glassfish.grizzly.CloseReason;
import org.glassfish.grizzly.CompletionHandler;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.EmptyCompletionHandler;
import org.glassfish.grizzly.filterchain.TransportFilter;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.HttpServerProbe;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/** Gives each request its id, and writes its line when its answer was handed over whole, or is known to be cut. */
@SuppressWarnings("rawtypes") // as Grizzly declares them
final class AnswerLog extends HttpServerProbe.Adapter {

    private static final String STARTED = "scorecard.started";

    private final Clients clients;
    private final EventLog log;

    AnswerLog(Clients clients, EventLog log) {
        this.clients = clients;
        this.log = log;
    }

    @Override
    public void onRequestReceiveEvent(HttpServerFilter filter, Connection connection, Request request) {
        request.setAttribute(
                RequestIds.HEADER, RequestIds.of(Optional.ofNullable(request.getHeader(RequestIds.HEADER))));
        request.setAttribute(STARTED, System.nanoTime());
    }

    @Override
    public void onRequestCompleteEvent(HttpServerFilter filter, Connection connection, Response response) {
        Request request = response.getRequest();
        String id = String.valueOf(request.getAttribute(RequestIds.HEADER));
        long nanos = request.getAttribute(STARTED) instanceof Long started ? System.nanoTime() - started : 0;
        EventLog.Answered whole = new EventLog.Answered(
                id,
                request.getMethod().toString(),
                TransportGuard.path(request),
                response.getStatus(),
                TimeUnit.NANOSECONDS.toMicros(nanos),
                false);
        request.getContext().notifyDownstream(TransportFilter.createFlushEvent(writing(connection, whole)));
        clients.of((Connection<?>) connection).answered();
    }

    /**
     * When the connection has ended, as it does where it is not kept, how it ended says whether the answer is whole.
     */
    private CompletionHandler<Object> writing(Connection<?> connection, EventLog.Answered whole) {
        return new EmptyCompletionHandler<>() {
            @Override
            public void completed(Object result) {
                log.request(whole);
            }

            @Override
            public void failed(Throwable fault) {
                connection.closeFuture().addCompletionHandler(new EmptyCompletionHandler<>() {
                    @Override
                    public void completed(CloseReason how) {
                        log.request(Client.isCut(how) ? whole.cut() : whole);
                    }
                });
            }

            @Override
            public void cancelled() {
                failed(new IOException("cancelled"));
            }
        };
    }
}
