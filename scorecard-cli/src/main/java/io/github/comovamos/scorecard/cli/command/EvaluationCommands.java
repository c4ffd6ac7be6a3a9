package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRequest;
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
    public static final class ListEvaluations extends ProgramCommand {
        @Override
        public void run() {
            ask((services, printer) ->
                    printer.print(services.agendas().evaluations(options().agenda()), AgendaTables.EVALUATIONS));
        }
    }

    /** Adds an evaluation to an agenda. */
    @Command(name = "add")
    public static final class Add extends ProgramCommand {

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

        @Override
        public void run() {
            EvaluationRequest request = EvaluationRequest.parse(Texts.at(Place.Argument::new)
                    .and("evaluation", number)
                    .and("from", from)
                    .and("to", to)
                    .and("released", released));
            ask((services, printer) -> printer.print(
                    services.agendas()
                            .addEvaluation(options().agenda(), request, author.author(options(), "evaluation add")),
                    AgendaTables.EVALUATIONS));
        }
    }
}
