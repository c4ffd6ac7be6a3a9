package io.github.comovamos.scorecard.api;

import io.github.comovamos.scorecard.core.bootstrap.Bootstrap;
import io.github.comovamos.scorecard.core.bootstrap.StoreUrl;
import io.github.comovamos.scorecard.core.service.Services;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A server on a free port over a store of its own, with the published evaluation in it: start it over a {@code
 * @TempDir}.
 */
public final class TestServer implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2013-06-19T18:00:00Z"), ZoneOffset.UTC);

    private final Services services;
    private final ApiServer server;
    private final StringWriter log;

    private TestServer(Services services, ApiServer server, StringWriter log) {
        this.services = services;
        this.server = server;
        this.log = log;
    }

    /** A server with the settings that users have, over a new store in a folder. */
    public static TestServer start(Path folder) {
        return start(folder, ServerSettings.local(0));
    }

    /** A server with settings of one's own; leave its port 0. */
    public static TestServer start(Path folder, ServerSettings settings) {
        Services services = Bootstrap.create(new StoreUrl(folder.resolve("scorecard.db")), CLOCK);
        services.demo().prepare();
        StringWriter log = new StringWriter();
        return new TestServer(services, ApiServer.start(services, settings, new PrintWriter(log)), log);
    }

    /** Where it listens, with a slash at the end. */
    public URI address() {
        return server.address();
    }

    /** The services behind it, to prepare what the server is asked for. */
    public Services services() {
        return services;
    }

    /** What it has told its operator until now: one JSON object a line. */
    public String log() {
        return log.toString();
    }

    /** A client that holds every answer against the contract. */
    public ContractClient client() {
        return new ContractClient(address());
    }

    @Override
    public void close() {
        server.close();
        services.close();
    }
}
