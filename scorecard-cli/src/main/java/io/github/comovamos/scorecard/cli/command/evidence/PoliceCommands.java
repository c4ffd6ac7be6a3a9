package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.EvidenceOptions;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.measure.StaffingRequest;
import io.github.comovamos.scorecard.core.service.measure.StaffingRow;
import io.github.comovamos.scorecard.core.service.measure.StaffingView;
import io.github.comovamos.scorecard.core.service.measure.VettingRow;
import io.github.comovamos.scorecard.core.service.measure.VettingView;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How many police there are, and how many passed the confidence tests. */
public final class PoliceCommands {

    private PoliceCommands() {}

    /** Shows how many there are for every N residents. */
    @Command(name = "staffing")
    public static final class Staffing implements Runnable {

        private final GlobalOptions options;

        @Option(names = "--year", required = true, paramLabel = "${bundle:label.year}")
        private String year = "";

        @Option(names = "--per", paramLabel = "N")
        private Optional<String> per = Optional.empty();

        @Option(names = "--target", paramLabel = "N")
        private Optional<String> target = Optional.empty();

        @Option(names = "--population", paramLabel = "${bundle:label.vintage}")
        private Optional<String> population = Optional.empty();

        @Option(names = "--population-year", paramLabel = "${bundle:label.year}")
        private Optional<String> populationYear = Optional.empty();

        @Option(names = "--indicator", paramLabel = "${bundle:label.indicator}")
        private Optional<String> indicator = Optional.empty();

        @Mixin
        private final EvidenceOptions evidence = new EvidenceOptions();

        /** The command with the options that all share. */
        public Staffing(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            StaffingRequest request = new StaffingRequest(year, per, target, population, populationYear, indicator);
            Printer printer = options.printer();
            try (Services services = options.open()) {
                StaffingView view =
                        services.instruments().staffing(evidence.scope(options), request, options.language());
                printer.print(
                        view,
                        StaffingRow.class,
                        view.rows(),
                        () -> new InstrumentTables(printer, Titles.of(services, options)).staffing(view));
            }
        }
    }

    /** Shows the share who passed the confidence tests. */
    @Command(name = "vetting")
    public static final class Vetting implements Runnable {

        private final GlobalOptions options;

        @Option(names = "--month", required = true, paramLabel = "${bundle:label.month}")
        private String month = "";

        @Option(names = "--baseline", paramLabel = "${bundle:label.period}")
        private Optional<String> baseline = Optional.empty();

        @Mixin
        private final EvidenceOptions evidence = new EvidenceOptions();

        /** The command with the options that all share. */
        public Vetting(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                VettingView view =
                        services.instruments().vetting(evidence.scope(options), month, baseline, options.language());
                printer.print(
                        view,
                        VettingRow.class,
                        view.rows(),
                        () -> new InstrumentTables(printer, Titles.of(services, options)).vetting(view));
            }
        }
    }
}
