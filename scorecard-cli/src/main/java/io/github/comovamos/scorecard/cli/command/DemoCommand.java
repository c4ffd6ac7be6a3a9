package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.api.ServerSettings;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.service.DemoService;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardSheet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a store with the published evaluation, shows it, and serves it. */
@Command(name = "demo")
public final class DemoCommand extends ProgramCommand {

    private static final String DEMO_STORE = "jdbc:sqlite:scorecard-demo.db";

    @Option(names = "--prepare-only")
    private boolean prepareOnly;

    @Override
    public void run() {
        String store = options().storeOption().orElse(DEMO_STORE);
        askCreated(store, (services, printer) -> {
            services.demo().prepare();
            if (!prepareOnly) {
                ScoreboardSheet sheet = services.scoreboards().sheet(DemoService.evaluation(), printer.language());
                printer.print(
                        sheet.scoreboard(),
                        ScoreboardRow.class,
                        sheet.scoreboard().rows(),
                        () -> new ScoreboardTables(printer, sheet).draw() + hints(printer, store));
                ServeCommand.serve(services, ServerSettings.local(freePort()), printer);
            }
        });
    }

    /** The usual port, or any other where a program holds it. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), ServeCommand.USUAL_PORT));
            return ServeCommand.USUAL_PORT;
        } catch (IOException e) {
            return 0;
        }
    }

    private static String hints(Printer printer, String store) {
        return printer.text("""

                Pruebe ahora:
                  # califique usted: San Pedro, acción 5
                  ./scorecard rate SPGG 5 9.5 -e 3 --store %1$s
                  # quién va adelante en seguridad
                  ./scorecard ranking -e 3 --by security --store %1$s
                  # la tabla de la Mesa de Seguridad de Ciudad Juárez, mes por mes
                  ./scorecard objectives --year 2013 --store %1$s
                  # quién cambió qué, y cuándo
                  ./scorecard ratings history SPGG -e 3 --store %1$s
                  # todo lo demás
                  ./scorecard --help
                """, """

                Try now:
                  # rate one yourself: San Pedro, action 5
                  ./scorecard rate SPGG 5 9.5 -e 3 --store %1$s --lang en
                  # who leads in security
                  ./scorecard ranking -e 3 --by security --store %1$s --lang en
                  # the table of the Mesa de Seguridad of Ciudad Juárez, month by month
                  ./scorecard objectives --year 2013 --store %1$s --lang en
                  # who changed what, and when
                  ./scorecard ratings history SPGG -e 3 --store %1$s --lang en
                  # all the rest
                  ./scorecard --help --lang en
                """, quoted(store));
    }

    /** As it can be copied to a terminal. */
    private static String quoted(String argument) {
        return argument.matches("[\\w./:+=@%,-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
