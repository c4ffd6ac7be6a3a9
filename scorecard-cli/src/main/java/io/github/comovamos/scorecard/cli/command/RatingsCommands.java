package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.EvaluationOption;
import io.github.comovamos.scorecard.cli.option.InputFile;
import io.github.comovamos.scorecard.cli.output.FaultPrinter;
import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import java.io.InputStream;
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
    public static final class ListRatings extends ProgramCommand {

        @Mixin
        private final EvaluationOption evaluation = new EvaluationOption();

        @Override
        public void run() {
            ask((services, printer) ->
                    printer.print(services.ratings().list(options().scope(evaluation.number())), RatingTables.RATINGS));
        }
    }

    /** Writes a file to be filled in. */
    @Command(name = "template")
    public static final class Template extends ProgramCommand {

        @Mixin
        private final EvaluationOption evaluation = new EvaluationOption();

        @Override
        public void run() {
            ask(
                    Format.CSV,
                    (services, printer) -> printer.print(
                            services.ratings().template(options().scope(evaluation.number())), RatingTables.RATINGS));
        }
    }

    /** Tells every change of the ratings. */
    @Command(name = "history")
    public static final class History extends ProgramCommand {

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

        @Override
        public void run() {
            ask((services, printer) -> printer.print(
                    services.ratings()
                            .history(
                                    options().scope(evaluation.number()),
                                    Optional.ofNullable(municipality),
                                    Optional.ofNullable(action).map(ActionNumber::parse)),
                    RatingTables.REVISIONS));
        }
    }

    /** Takes ratings from a file. */
    @Command(name = "import")
    public static final class Import extends ProgramCommand {

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

        @Override
        public void run() {
            ask((services, printer) -> {
                ImportView view = InputFile.of(file).read(printer.terminal(), input -> read(services.imports(), input));
                printer.print(view, FindingRow.class, view.findings(), () -> RatingTables.imported(printer, view));
                FaultPrinter.findings(view.findings(), printer.terminal().err());
            });
        }

        private ImportView read(RatingImportService imports, InputStream input) {
            return imports.importRatings(
                    options().scope(evaluation.number()),
                    input,
                    new RatingImportService.Options(
                            partial, dryRun, row -> {}, options().language()),
                    author.author(options(), "ratings import"));
        }
    }
}
