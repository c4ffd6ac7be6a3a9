package io.github.comovamos.scorecard.cli.command;

import io.github.comovamos.scorecard.cli.option.EvaluationOption;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingRow;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingView;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks the municipalities by one subject. */
@Command(name = "ranking")
public final class RankingCommand extends ProgramCommand {

    private static final Table<RankingRow> PLACES = Table.of(RankingRow.class)
            .place("Lugar", "Place", RankingRow::place)
            .text("Municipio", "Municipality", RankingRow::name)
            .text("Grupo", "Group", RankingRow::group)
            .score("Promedio", "Average", RankingRow::average)
            .exact("Exacto", "Exact", RankingRow::exact)
            .number("Calificadas", "Rated", row -> row.rated() + "/" + row.asked());

    @Mixin
    private final EvaluationOption evaluation = new EvaluationOption();

    @Option(names = "--by", paramLabel = "${bundle:label.subject}")
    private @Nullable String by;

    @Option(names = "--group", paramLabel = "${bundle:label.group}")
    private @Nullable String group;

    @Override
    public void run() {
        ask((services, printer) -> {
            RankingView view = services.scoreboards()
                    .ranking(
                            options().scope(evaluation.number()),
                            Optional.ofNullable(by).map(Subject::parse),
                            Optional.ofNullable(group),
                            printer.language());
            printer.print(view, RankingRow.class, view.rows(), () -> table(printer, view));
        });
    }

    private static String table(Printer printer, RankingView view) {
        String among = view.group() == null ? "" : printer.text(", grupo %s", ", group %s", view.group());
        String heading = printer.text(
                "%s\nEvaluación %s: %s (%s)%s\n",
                "%s\nEvaluation %s: %s (%s)%s\n", view.title(), view.evaluation(), view.byTitle(), view.by(), among);
        return heading + "\n" + printer.draw(PLACES, view.rows()) + Printer.notes(view.notes());
    }
}
