package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.AreaOptions;
import io.github.comovamos.scorecard.cli.option.EvidenceOptions;
import io.github.comovamos.scorecard.cli.option.PageOptions;
import io.github.comovamos.scorecard.cli.option.ProgramCommand;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.service.evidence.CasePage;
import io.github.comovamos.scorecard.core.service.evidence.CaseRow;
import io.github.comovamos.scorecard.core.service.evidence.FigurePage;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import io.github.comovamos.scorecard.core.service.evidence.PopulationRow;
import io.github.comovamos.scorecard.core.service.evidence.PopulationsView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what the datasets say, record by record. */
public final class RecordCommands {

    private RecordCommands() {}

    /** Lists figures and goals. */
    @Command(name = "figures")
    public static final class Figures extends ProgramCommand {

        @Option(names = "--indicator", paramLabel = "${bundle:label.indicator}")
        private Optional<String> indicator = Optional.empty();

        @Mixin
        private final EvidenceOptions evidence = new EvidenceOptions();

        @Mixin
        private final PageOptions page = new PageOptions();

        @Override
        public void run() {
            ask((services, printer) -> {
                FigurePage view = services.evidence()
                        .figures(
                                Read.at(new Place.Argument("indicator"), indicator, IndicatorCode::parse),
                                page.query(evidence.scope(options())),
                                printer.language());
                printer.print(
                        view,
                        FigureRow.class,
                        view.rows(),
                        () -> printer.draw(RecordTables.FIGURES, view.rows()) + Printer.notes(view.notes()));
                sayHowToGoOn(printer, view.next());
            });
        }
    }

    /** Lists cases. */
    @Command(name = "cases")
    public static final class Cases extends ProgramCommand {

        @Option(names = "--category", paramLabel = "${bundle:label.category}")
        private Optional<String> category = Optional.empty();

        @Mixin
        private final EvidenceOptions evidence = new EvidenceOptions();

        @Mixin
        private final PageOptions page = new PageOptions();

        @Override
        public void run() {
            ask((services, printer) -> {
                CasePage view =
                        services.evidence().cases(category, page.query(evidence.scope(options())), printer.language());
                printer.print(
                        view,
                        CaseRow.class,
                        view.rows(),
                        () -> printer.draw(RecordTables.CASES, view.rows()) + Printer.notes(view.notes()));
                sayHowToGoOn(printer, view.next());
            });
        }
    }

    /** Lists populations. */
    @Command(name = "list")
    public static final class Populations extends ProgramCommand {

        @Mixin
        private final AreaOptions area = new AreaOptions();

        @Override
        public void run() {
            ask((services, printer) -> {
                PopulationsView view = services.evidence().populations(area.scope(options(), null), printer.language());
                printer.print(
                        view,
                        PopulationRow.class,
                        view.rows(),
                        () -> printer.draw(RecordTables.POPULATIONS, view.rows()) + Printer.notes(view.notes()));
            });
        }
    }

    private static void sayHowToGoOn(Printer printer, @Nullable String next) {
        if (next != null) {
            printer.say(Message.of(
                    "Hay más: repita el comando con --after %s",
                    "There is more: repeat the command with --after %s", next));
        }
    }
}
