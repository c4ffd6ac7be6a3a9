package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.api.ApiServer;
import io.github.comovamos.scorecard.api.ServerSettings;
import io.github.comovamos.scorecard.api.Writes;
import io.github.comovamos.scorecard.api.transport.ClientLimits;
import io.github.comovamos.scorecard.cli.option.ProgramCommand;
import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.Services;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the API until the program is told to stop; requests in flight are then answered. */
@Command(name = "serve")
public final class ServeCommand extends ProgramCommand {

    static final int USUAL_PORT = 8080;

    private static final String WRITES_VARIABLE = "SCORECARD_WRITES";
    private static final int GREATEST_PORT = 65_535;

    @Option(names = "--host", paramLabel = "ADDRESS")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "PORT")
    private int port = USUAL_PORT;

    @Option(names = "--max-body", paramLabel = "BYTES")
    private long largestBody = ServerSettings.LARGEST_BODY;

    @Option(names = "--writes", paramLabel = "none|local")
    private @Nullable String writes;

    @Option(names = "--connections", paramLabel = "N")
    private int connections = ClientLimits.USUAL.connectionsPerAddress();

    @Option(names = "--proxy", paramLabel = "ADDRESS")
    private List<String> proxies = List.of();

    @Option(names = "--least-rate", paramLabel = "BYTES")
    private int leastRate = ClientLimits.USUAL.leastRate();

    @Option(names = "--longest-request", paramLabel = "SECONDS")
    private long longestRequest = ClientLimits.USUAL.longestRequest().toSeconds();

    @Option(names = "--longest-answer", paramLabel = "SECONDS")
    private long longestAnswer = ClientLimits.USUAL.longestAnswer().toSeconds();

    @Override
    public void run() {
        if (port < 0 || port > GREATEST_PORT || largestBody < 1) {
            throw ScorecardException.invalid(
                    "%s y %s no son un puerto y un tamaño: se admite un puerto de 0 a %s y un tamaño desde 1",
                    "%s and %s are not a port and a size: allowed is a port from 0 to %s and a size from 1 on",
                    port,
                    largestBody,
                    GREATEST_PORT);
        }
        ask((services, printer) -> serve(services, settings(), printer));
    }

    private ServerSettings settings() {
        Optional<String> said = Optional.ofNullable(writes).or(() -> options().environment(WRITES_VARIABLE));
        return new ServerSettings(
                host,
                port,
                largestBody,
                Read.at(new Place.Argument("writes"), said, Writes::parse).orElse(Writes.NONE),
                clients());
    }

    private ClientLimits clients() {
        ClientLimits limits = new ClientLimits(
                leastRate,
                ClientLimits.USUAL.window(),
                Duration.ofSeconds(longestRequest),
                Duration.ofSeconds(longestAnswer),
                connections,
                ClientLimits.USUAL.sharedAddresses());
        return limits.withShared(proxies.stream()
                .map(proxy -> Read.at(new Place.Argument("proxy"), proxy, ClientLimits::address))
                .toList());
    }

    /** Serves, says where, and returns when the program is told to stop. */
    static void serve(Services services, ServerSettings settings, Printer printer) {
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        ApiServer server =
                ApiServer.start(services, settings, printer.terminal().err());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopped.countDown();
            awaitQuietly(closed);
        }));
        tell(printer, server.address());
        awaitQuietly(stopped);
        try {
            server.close();
        } finally {
            closed.countDown();
        }
        printer.say(new Message(
                "Terminado: se respondió lo que estaba en curso.", "Stopped: what was under way was answered."));
    }

    /** Where people look for it: beside a table, or apart from results that programs read. */
    private static void tell(Printer printer, URI address) {
        Message serving = Message.of(
                "Sirviendo en %1$sv1/agendas · contrato para leer: %1$sdocs · Ctrl-C termina",
                "Serving at %1$sv1/agendas · contract to read: %1$sdocs · Ctrl-C stops", address);
        if (printer.format() == Format.TABLE) {
            printer.write(printer.language().of(serving) + "\n");
        } else {
            printer.say(serving);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
