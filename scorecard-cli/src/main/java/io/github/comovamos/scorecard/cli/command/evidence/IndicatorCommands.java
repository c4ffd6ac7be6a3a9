package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.AuthorOptions;
import io.github.comovamos.scorecard.cli.option.EvidenceOptions;
import io.github.comovamos.scorecard.cli.option.ProgramCommand;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRequest;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorView;
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
    public static final class ListIndicators extends ProgramCommand {
        @Override
        public void run() {
            ask((services, printer) ->
                    printer.print(services.indicators().list(printer.language()), EvidenceTables.INDICATORS));
        }
    }

    /** Shows an indicator with its figures. */
    @Command(name = "show")
    public static final class Show extends ProgramCommand {

        @Parameters(index = "0", paramLabel = "${bundle:label.indicator}", descriptionKey = "INDICATOR")
        private String indicator = "";

        @Mixin
        private final EvidenceOptions evidence = new EvidenceOptions();

        @Override
        public void run() {
            ask((services, printer) -> {
                IndicatorView view = services.indicators()
                        .show(
                                Read.at(new Place.Argument("indicator"), indicator, IndicatorCode::parse),
                                evidence.scope(options()),
                                printer.language());
                printer.print(view, FigureRow.class, view.figures(), () -> RecordTables.indicator(printer, view));
            });
        }
    }

    /** Adds an indicator. */
    @Command(name = "add")
    public static final class Add extends ProgramCommand {

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
            ask((services, printer) -> printer.print(
                    services.indicators()
                            .add(request, replace, author.author(options(), "indicator add"), printer.language())
                            .indicator(),
                    EvidenceTables.INDICATORS));
        }
    }
}
