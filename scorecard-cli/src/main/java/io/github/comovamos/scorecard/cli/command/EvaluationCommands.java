package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRequest;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with evaluations. */
public final class EvaluationCommands {

    private EvaluationCommands() {}

    /** Lists the evaluations of an agenda. */
    @Command(name = "list")
    public record ListEvaluations(GlobalOptions options) implements Runnable {
        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                List<EvaluationRow> rows = services.agendas().evaluations(options.agenda());
                printer.print(EvaluationRow.class, rows, () -> AgendaTables.evaluations(printer, rows));
            }
        }
    }

    /** Adds an evaluation to an agenda. */
    @Command(name = "add")
    public static final class Add implements Runnable {

        private final GlobalOptions options;

        @Parameters(index = "0", paramLabel = "N", descriptionKey = "N")
        private String number = "";

        @Option(names = "--from", required = true, paramLabel = "${bundle:label.month}")
        private String from = "";

        @Option(names = "--to", required = true, paramLabel = "${bundle:label.month}")
        private String to = "";

        @Option(names = "--released", paramLabel = "${bundle:label.date}")
        private @Nullable String released;

        @Mixin
        private final AuthorOptions author = new AuthorOptions();

        /** The command with the options that all share. */
        public Add(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            EvaluationRequest request = EvaluationRequest.parse(Texts.at(Place.Argument::new)
                    .and("evaluation", number)
                    .and("from", from)
                    .and("to", to)
                    .and("released", released));
            Printer printer = options.printer();
            try (Services services = options.open()) {
                EvaluationRow row = services.agendas()
                        .addEvaluation(
                                options.agenda(),
                                request,
                                author.author(options.user(), Optional.of("evaluation add")));
                printer.print(
                        row, EvaluationRow.class, List.of(row), () -> AgendaTables.evaluations(printer, List.of(row)));
            }
        }
    }
}
