package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.EvaluationOption;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.service.compute.ComputeService;
import io.github.comovamos.scorecard.core.service.compute.ComputedRow;
import io.github.comovamos.scorecard.core.service.compute.ComputedView;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Rates by the rules of the agenda. */
@Command(name = "compute")
public final class ComputeCommand extends ProgramCommand {

    @Mixin
    private final EvaluationOption evaluation = new EvaluationOption();

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--as-of", paramLabel = "${bundle:label.date}")
    private Optional<String> asOf = Optional.empty();

    @Mixin
    private final AuthorOptions author = new AuthorOptions();

    @Override
    public void run() {
        ask((services, printer) -> {
            ComputedView view = services.computing()
                    .compute(
                            options().scope(evaluation.number()),
                            new ComputeService.Options(dryRun, replace, asOf.map(Period::parseDay), printer.language()),
                            author.author(options(), "ratings compute"));
            printer.print(view, ComputedRow.class, view.rows(), () -> ComputeTables.draw(printer, view));
        });
    }
}
