package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.EvaluationOption;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Places;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.cli.output.Table;
import io.github.comovamos.scorecard.cli.output.Table.Column;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingRow;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingView;
import io.github.comovamos.scorecard.core.table.Cell;
import io.github.comovamos.scorecard.core.table.Exact;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks the municipalities by one subject. */
@Command(name = "ranking")
public final class RankingCommand implements Runnable {

    private final GlobalOptions options;

    @Mixin
    private final EvaluationOption evaluation = new EvaluationOption();

    @Option(names = "--by", paramLabel = "${bundle:label.subject}")
    private @Nullable String by;

    @Option(names = "--group", paramLabel = "${bundle:label.group}")
    private @Nullable String group;

    /** The command with the options that all share. */
    public RankingCommand(GlobalOptions options) {
        this.options = options;
    }

    @Override
    public void run() {
        Printer printer = options.printer();
        try (Services services = options.open()) {
            RankingView view = services.scoreboards()
                    .ranking(
                            options.scope(evaluation.number()),
                            Optional.ofNullable(by).map(Subject::parse),
                            Optional.ofNullable(group),
                            options.language());
            printer.print(view, RankingRow.class, view.rows(), () -> table(printer, view));
        }
    }

    private static String table(Printer printer, RankingView view) {
        Table table = new Table(List.of(
                Column.number(printer.text("Lugar", "Place")),
                Column.text(printer.text("Municipio", "Municipality")),
                Column.text(printer.text("Grupo", "Group")),
                Column.number(printer.text("Promedio", "Average")),
                Column.number(printer.text("Exacto", "Exact")),
                Column.number(printer.text("Calificadas", "Rated"))));
        view.rows()
                .forEach(row -> table.add(List.of(
                        Places.cell(row, view.rows(), RankingRow::place),
                        Cell.of(row.name()),
                        Cell.of(row.group()),
                        Cell.scored(row.average()),
                        Cell.of(Exact.readable(row.exact())),
                        Cell.of(row.rated() + "/" + row.asked()))));
        String among = view.group() == null ? "" : printer.text(", grupo %s", ", group %s", view.group());
        String heading = printer.text(
                "%s\nEvaluación %s: %s (%s)%s\n",
                "%s\nEvaluation %s: %s (%s)%s\n", view.title(), view.evaluation(), view.byTitle(), view.by(), among);
        String notes = view.notes().isEmpty() ? "" : "\n" + String.join("\n", view.notes()) + "\n";
        return heading + "\n" + printer.draw(table) + notes;
    }
}
