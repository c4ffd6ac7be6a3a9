package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.ImportOptions;
import io.github.comovamos.scorecard.cli.option.InputFile;
import io.github.comovamos.scorecard.cli.option.ProgramCommand;
import io.github.comovamos.scorecard.cli.output.FaultPrinter;
import io.github.comovamos.scorecard.core.failure.Count;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportRequest;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportService;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportView;
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

    /** What is done with any file of evidence. */
    private abstract static class ImportCommand extends ProgramCommand {

        @Mixin
        private final ImportOptions given = new ImportOptions();

        /** What is said of every file. */
        final Texts.Given texts() {
            return given.texts();
        }

        final void importFile(EvidenceImportRequest request, boolean createIndicators) {
            ask((services, printer) -> {
                long started = System.nanoTime();
                EvidenceImportService.Options how = given.how(options(), printer.terminal(), createIndicators);
                EvidenceImportView view = given.file()
                        .read(input -> services.evidenceImports()
                                .importEvidence(request, input, how, given.author(options())));
                Duration taken = Duration.ofNanos(System.nanoTime() - started);
                printer.print(view, FindingRow.class, view.findings(), () -> EvidenceTables.imported(printer, view));
                FaultPrinter.findings(view.findings(), printer.terminal().err());
                if (!view.known()) {
                    printer.say(speed(view.read(), taken));
                }
            });
        }
    }

    /** Takes figures, cases or populations. */
    @Command(name = "import")
    public static final class Evidence extends ImportCommand {

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

        @Override
        public void run() {
            EvidenceImportRequest request = EvidenceImportRequest.parse(texts().and("layout", layout)
                    .and("map", map == null ? null : InputFile.of(map).text())
                    .and("until", until)
                    .and("instrument", instrument));
            importFile(request, createIndicators);
        }
    }

    /** Takes populations. */
    @Command(name = "import")
    public static final class Population extends ImportCommand {

        @Option(names = "--vintage", paramLabel = "${bundle:label.name}")
        private @Nullable String vintage;

        @Override
        public void run() {
            importFile(
                    EvidenceImportRequest.parse(
                            texts().and("layout", "population").and("vintage", vintage)),
                    false);
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
