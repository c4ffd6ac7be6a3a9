package io.github.comovamos.scorecard.api.transport;

import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.RequestExecutorProvider;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.jersey.grizzly2.httpserver.GrizzlyHttpContainer;

/** The application, on threads of its own. */
final class ApplicationHandler extends HttpHandler {

    private final GrizzlyHttpContainer application;
    private final RequestThreads threads;

    ApplicationHandler(GrizzlyHttpContainer application, RequestThreads threads) {
        this.application = application;
        this.threads = threads;
    }

    @Override
    public RequestExecutorProvider getRequestExecutorProvider() {
        return threads;
    }

    @Override
    public void start() {
        super.start();
        application.start();
    }

    @Override
    public void destroy() {
        application.destroy();
        threads.close();
        super.destroy();
    }

    @Override
    public void service(Request request, Response response) {
        application.service(request, response);
    }
}
