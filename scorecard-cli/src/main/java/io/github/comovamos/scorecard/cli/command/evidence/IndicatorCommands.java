package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.EvidenceOptions;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRequest;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorView;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is done with indicators. */
public final class IndicatorCommands {

    private IndicatorCommands() {}

    /** Lists the indicators of the store. */
    @Command(name = "list")
    public record ListIndicators(GlobalOptions options) implements Runnable {
        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                List<IndicatorRow> rows = services.indicators().list(options.language());
                printer.print(IndicatorRow.class, rows, () -> EvidenceTables.indicators(printer, rows));
            }
        }
    }

    /** Shows an indicator with its figures. */
    @Command(name = "show")
    public static final class Show implements Runnable {

        private final GlobalOptions options;

        @Parameters(index = "0", paramLabel = "${bundle:label.indicator}", descriptionKey = "INDICATOR")
        private String indicator = "";

        @Mixin
        private final EvidenceOptions evidence = new EvidenceOptions();

        /** The command with the options that all share. */
        public Show(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                IndicatorView view = services.indicators()
                        .show(
                                Read.at(new Place.Argument("indicator"), indicator, IndicatorCode::parse),
                                evidence.scope(options),
                                options.language());
                printer.print(view, FigureRow.class, view.figures(), () -> {
                    RecordTables tables = new RecordTables(printer, Titles.of(services, options));
                    return EvidenceTables.indicators(printer, List.of(view.indicator()))
                            + "\n"
                            + tables.figures(view.figures())
                            + EvidenceTables.notes(view.notes());
                });
            }
        }
    }

    /** Adds an indicator. */
    @Command(name = "add")
    public static final class Add implements Runnable {

        private final GlobalOptions options;

        @Parameters(index = "0", paramLabel = "${bundle:label.indicator}", descriptionKey = "INDICATOR")
        private String indicator = "";

        @Option(names = "--title", paramLabel = "${bundle:label.text}")
        private @Nullable String title;

        @Option(names = "--title-en", paramLabel = "${bundle:label.text}")
        private @Nullable String titleEn;

        @Option(names = "--unit", paramLabel = "${bundle:label.text}")
        private @Nullable String unit;

        @Option(names = "--direction", paramLabel = "lower|higher|neutral")
        private @Nullable String direction;

        @Option(names = "--cadence", paramLabel = "${bundle:label.cadence}")
        private @Nullable String cadence;

        @Option(names = "--source", paramLabel = "${bundle:label.text}")
        private @Nullable String source;

        @Option(names = "--replace")
        private boolean replace;

        @Mixin
        private final AuthorOptions author = new AuthorOptions();

        /** The command with the options that all share. */
        public Add(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            IndicatorRequest request = IndicatorRequest.parse(Texts.at(Place.Argument::new)
                    .and("indicator", indicator)
                    .and("title-es", title)
                    .and("title-en", titleEn)
                    .and("unit", unit)
                    .and("direction", direction)
                    .and("cadence", cadence)
                    .and("source", source));
            Printer printer = options.printer();
            try (Services services = options.open()) {
                IndicatorRow row = services.indicators()
                        .add(
                                request,
                                replace,
                                author.author(options.user(), Optional.of("indicator add")),
                                options.language())
                        .indicator();
                printer.print(
                        row, IndicatorRow.class, List.of(row), () -> EvidenceTables.indicators(printer, List.of(row)));
            }
        }
    }
}
