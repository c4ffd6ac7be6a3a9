package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.EvidenceOptions;
import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.measure.StoplightPlaceRow;
import io.github.comovamos.scorecard.core.service.measure.StoplightRequest;
import io.github.comovamos.scorecard.core.service.measure.StoplightRow;
import io.github.comovamos.scorecard.core.service.measure.StoplightView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the crime stoplight of a month or a year. */
@Command(name = "stoplight")
public final class StoplightCommand implements Runnable {

    private final GlobalOptions options;

    @ArgGroup(multiplicity = "1")
    private MonthOrYear when = new MonthOrYear();

    @Option(names = "--indicator", paramLabel = "${bundle:label.indicators}")
    private Optional<String> indicators = Optional.empty();

    @Option(names = "--baseline", paramLabel = "calendar|trailing")
    private Optional<String> baseline = Optional.empty();

    @Option(names = "--reduction", paramLabel = "R")
    private Optional<String> reduction = Optional.empty();

    @Option(names = "--edge", paramLabel = "inclusive|exclusive")
    private Optional<String> edge = Optional.empty();

    @Option(names = "--least-months", paramLabel = "N")
    private Optional<String> leastMonths = Optional.empty();

    @Option(names = "--ranking")
    private boolean ranking;

    @Mixin
    private final EvidenceOptions evidence = new EvidenceOptions();

    /** The command with the options that all share. */
    public StoplightCommand(GlobalOptions options) {
        this.options = options;
    }

    /** One of them. */
    private static final class MonthOrYear {

        @Option(names = "--month", paramLabel = "${bundle:label.month}")
        private @Nullable String month;

        @Option(names = "--year", paramLabel = "${bundle:label.year}")
        private @Nullable String year;

        Optional<String> month() {
            return Optional.ofNullable(month);
        }

        Optional<String> year() {
            return Optional.ofNullable(year);
        }
    }

    @Override
    public void run() {
        StoplightRequest request =
                new StoplightRequest(when.month(), when.year(), indicators, baseline, reduction, edge, leastMonths);
        Printer printer = options.printer();
        try (Services services = options.open()) {
            StoplightView view = services.instruments().stoplight(evidence.scope(options), request, options.language());
            if (ranking) {
                printer.print(
                        StoplightPlaceRow.class,
                        view.ranking(),
                        () -> tables(services, view).ranking());
            } else {
                printer.print(
                        view,
                        StoplightRow.class,
                        view.rows(),
                        () -> when.year().isPresent()
                                ? tables(services, view).year()
                                : tables(services, view).month());
            }
        }
    }

    private StoplightTables tables(Services services, StoplightView view) {
        String period = when.month().or(when::year).orElse("");
        return new StoplightTables(options.printer(), Titles.of(services, options), view, period);
    }
}
