package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.EvaluationOption;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.option.InputFile;
import io.github.comovamos.scorecard.cli.output.FaultPrinter;
import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.ProgressBar;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with the ratings of an evaluation. */
public final class RatingsCommands {

    private RatingsCommands() {}

    /** Lists the ratings, in the columns that {@code import} takes. */
    @Command(name = "list")
    public static final class ListRatings implements Runnable {

        private final GlobalOptions options;

        @Mixin
        private final EvaluationOption evaluation = new EvaluationOption();

        /** The command with the options that all share. */
        public ListRatings(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                List<RatingRow> rows = services.ratings().list(options.scope(evaluation.number()));
                printer.print(RatingRow.class, rows, () -> RatingTables.ratings(printer, rows));
            }
        }
    }

    /** Writes a file to be filled in. */
    @Command(name = "template")
    public static final class Template implements Runnable {

        private final GlobalOptions options;

        @Mixin
        private final EvaluationOption evaluation = new EvaluationOption();

        /** The command with the options that all share. */
        public Template(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer(Format.CSV);
            try (Services services = options.open()) {
                List<RatingRow> rows = services.ratings().template(options.scope(evaluation.number()));
                printer.print(RatingRow.class, rows, () -> RatingTables.ratings(printer, rows));
            }
        }
    }

    /** Tells every change of the ratings. */
    @Command(name = "history")
    public static final class History implements Runnable {

        private final GlobalOptions options;

        @Mixin
        private final EvaluationOption evaluation = new EvaluationOption();

        @Parameters(
                index = "0",
                arity = "0..1",
                paramLabel = "${bundle:label.municipality}",
                descriptionKey = "MUNICIPALITY")
        private @Nullable String municipality;

        @Parameters(index = "1", arity = "0..1", paramLabel = "${bundle:label.action}", descriptionKey = "ACTION")
        private @Nullable String action;

        /** The command with the options that all share. */
        public History(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                List<RevisionRow> rows = services.ratings()
                        .history(
                                options.scope(evaluation.number()),
                                Optional.ofNullable(municipality),
                                Optional.ofNullable(action).map(ActionNumber::parse));
                printer.print(RevisionRow.class, rows, () -> RatingTables.revisions(printer, rows));
            }
        }
    }

    /** Takes ratings from a file. */
    @Command(name = "import")
    public static final class Import implements Runnable {

        private final GlobalOptions options;

        @Mixin
        private final EvaluationOption evaluation = new EvaluationOption();

        @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "FILE")
        private String file = "";

        @Option(names = "--partial")
        private boolean partial;

        @Option(names = "--dry-run")
        private boolean dryRun;

        @Mixin
        private final AuthorOptions author = new AuthorOptions();

        /** The command with the options that all share. */
        public Import(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                ImportView view = InputFile.of(file).read((input, size) -> {
                    try (InputStream watched = new ProgressBar(input, size, options.terminal())) {
                        return read(services, watched);
                    }
                });
                printer.print(view, FindingRow.class, view.findings(), () -> RatingTables.imported(printer, view));
                FaultPrinter.findings(view.findings(), options.terminal().err());
            }
        }

        private ImportView read(Services services, InputStream input) {
            return services.imports()
                    .importRatings(
                            options.scope(evaluation.number()),
                            input,
                            new RatingImportService.Options(partial, dryRun, row -> {}, options.language()),
                            author.author(options.user(), Optional.of("ratings import")));
        }
    }
}
