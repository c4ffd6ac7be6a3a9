package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.EvaluationOption;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows averages and places beside what was printed. */
@Command(name = "scoreboard")
public final class ScoreboardCommand extends ProgramCommand {

    @Mixin
    private final EvaluationOption evaluation = new EvaluationOption();

    @Override
    public void run() {
        ask((services, printer) -> {
            ScoreboardSheet sheet =
                    services.scoreboards().sheet(options().scope(evaluation.number()), printer.language());
            printer.print(
                    sheet.scoreboard(),
                    ScoreboardRow.class,
                    sheet.scoreboard().rows(),
                    () -> new ScoreboardTables(printer, sheet).draw());
        });
    }
}
