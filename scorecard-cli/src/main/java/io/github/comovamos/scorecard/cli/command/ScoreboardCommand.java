package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.EvaluationOption;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows averages and places beside what was printed. */
@Command(name = "scoreboard")
public final class ScoreboardCommand implements Runnable {

    private final GlobalOptions options;

    @Mixin
    private final EvaluationOption evaluation = new EvaluationOption();

    /** The command with the options that all share. */
    public ScoreboardCommand(GlobalOptions options) {
        this.options = options;
    }

    @Override
    public void run() {
        Printer printer = options.printer();
        try (Services services = options.open()) {
            ScoreboardSheet sheet =
                    services.scoreboards().sheet(options.scope(evaluation.number()), options.language());
            printer.print(
                    sheet.scoreboard(),
                    ScoreboardRow.class,
                    sheet.scoreboard().rows(),
                    () -> new ScoreboardTables(printer, sheet).draw());
        }
    }
}
