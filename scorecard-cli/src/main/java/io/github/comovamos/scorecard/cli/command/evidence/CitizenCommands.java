package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.AreaOptions;
import io.github.comovamos.scorecard.cli.option.EvidenceOptions;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.measure.PulseRow;
import io.github.comovamos.scorecard.core.service.measure.PulseView;
import io.github.comovamos.scorecard.core.service.measure.ReportRow;
import io.github.comovamos.scorecard.core.service.measure.ReportsRequest;
import io.github.comovamos.scorecard.core.service.measure.ReportsView;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What citizens say: in surveys, and in their reports. */
public final class CitizenCommands {

    private CitizenCommands() {}

    /** Shows the answers of a survey. */
    @Command(name = "pulse")
    public static final class Pulse implements Runnable {

        private final GlobalOptions options;

        @Option(names = "--period", required = true, paramLabel = "${bundle:label.period}")
        private String period = "";

        @Option(names = "--against", paramLabel = "${bundle:label.period}")
        private Optional<String> against = Optional.empty();

        @Option(names = "--survey", paramLabel = "${bundle:label.name}")
        private Optional<String> survey = Optional.empty();

        @Mixin
        private final EvidenceOptions evidence = new EvidenceOptions();

        /** The command with the options that all share. */
        public Pulse(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                PulseView view = services.instruments()
                        .pulse(evidence.scope(options), period, against, survey, options.language());
                printer.print(
                        view,
                        PulseRow.class,
                        view.rows(),
                        () -> new InstrumentTables(printer, Titles.of(services, options)).pulse(view));
            }
        }
    }

    /** Shows how long citizens' reports take to close. */
    @Command(name = "reports")
    public static final class Reports implements Runnable {

        private final GlobalOptions options;

        @Option(names = "--until", required = true, paramLabel = "${bundle:label.date}")
        private String until = "";

        @Option(names = "--days", paramLabel = "N")
        private Optional<String> days = Optional.empty();

        @Option(names = "--category", paramLabel = "${bundle:label.category}")
        private Optional<String> category = Optional.empty();

        @Mixin
        private final AreaOptions area = new AreaOptions();

        /** The command with the options that all share. */
        public Reports(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                ReportsView view = services.instruments()
                        .reports(
                                area.scope(options, null),
                                new ReportsRequest(until, days, category),
                                options.language());
                printer.print(
                        view,
                        ReportRow.class,
                        view.rows(),
                        () -> new InstrumentTables(printer, Titles.of(services, options)).reports(view));
            }
        }
    }
}
