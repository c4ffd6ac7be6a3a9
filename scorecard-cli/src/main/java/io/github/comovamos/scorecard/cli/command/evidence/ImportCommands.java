package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.option.ImportOptions;
import io.github.comovamos.scorecard.cli.option.InputFile;
import io.github.comovamos.scorecard.cli.output.FaultPrinter;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.ProgressBar;
import io.github.comovamos.scorecard.core.failure.Count;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportRequest;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportView;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Takes evidence from files. */
public final class ImportCommands {

    private static final int MILLIS_A_SECOND = 1000;

    private ImportCommands() {}

    /** Takes figures, cases or populations. */
    @Command(name = "import")
    public static final class Evidence implements Runnable {

        private final GlobalOptions options;

        @Mixin
        private final ImportOptions given = new ImportOptions();

        @Option(names = "--layout", paramLabel = "figures|cases|population|sesnsp")
        private @Nullable String layout;

        @Option(names = "--map", paramLabel = "${bundle:label.file}")
        private @Nullable String map;

        @Option(names = "--create-indicators")
        private boolean createIndicators;

        @Option(names = "--until", paramLabel = "${bundle:label.month}")
        private @Nullable String until;

        @Option(names = "--instrument", paramLabel = "${bundle:label.instrument}")
        private @Nullable String instrument;

        /** The command with the options that all share. */
        public Evidence(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            EvidenceImportRequest request = EvidenceImportRequest.parse(given.texts()
                    .and("layout", layout)
                    .and("map", map == null ? null : InputFile.of(map).text())
                    .and("until", until)
                    .and("instrument", instrument));
            importFile(options, given, request, createIndicators);
        }
    }

    /** Takes populations. */
    @Command(name = "import")
    public static final class Population implements Runnable {

        private final GlobalOptions options;

        @Mixin
        private final ImportOptions given = new ImportOptions();

        @Option(names = "--vintage", paramLabel = "${bundle:label.name}")
        private @Nullable String vintage;

        /** The command with the options that all share. */
        public Population(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            EvidenceImportRequest request = EvidenceImportRequest.parse(
                    given.texts().and("layout", "population").and("vintage", vintage));
            importFile(options, given, request, false);
        }
    }

    private static void importFile(
            GlobalOptions options, ImportOptions given, EvidenceImportRequest request, boolean createIndicators) {
        Printer printer = options.printer();
        try (Services services = options.open()) {
            long started = System.nanoTime();
            EvidenceImportView view = given.file().read((input, size) -> {
                try (InputStream watched = new ProgressBar(input, size, options.terminal())) {
                    return services.evidenceImports()
                            .importEvidence(
                                    request, watched, given.how(options, createIndicators), given.author(options));
                }
            });
            Duration taken = Duration.ofNanos(System.nanoTime() - started);
            printer.print(view, FindingRow.class, view.findings(), () -> EvidenceTables.imported(printer, view));
            FaultPrinter.findings(view.findings(), printer.terminal().err());
            if (!view.known()) {
                printer.say(speed(view.read(), taken));
            }
        }
    }

    private static Message speed(long rows, Duration taken) {
        long millis = Math.max(1, taken.toMillis());
        return Message.of(
                "%s en %s s: %s por segundo",
                "%s in %s s: %s a second",
                rows(rows),
                BigDecimal.valueOf(millis, 3).setScale(1, RoundingMode.HALF_UP),
                rows(rows * MILLIS_A_SECOND / millis));
    }

    private static Message rows(long count) {
        return Count.of(count, new Message("fila", "row"), new Message("filas", "rows"));
    }
}
