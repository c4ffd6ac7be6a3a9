package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.output.Printer;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.evidence.DatasetPartRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetView;
import io.github.comovamos.scorecard.core.service.evidence.DiffRow;
import io.github.comovamos.scorecard.core.service.evidence.DiffView;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What is done with datasets as a whole. */
public final class EvidenceCommands {

    private EvidenceCommands() {}

    /** Lists the datasets. */
    @Command(name = "list")
    public record ListDatasets(GlobalOptions options) implements Runnable {
        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                List<DatasetRow> rows = services.evidence().datasets();
                printer.print(DatasetRow.class, rows, () -> EvidenceTables.datasets(printer, rows));
            }
        }
    }

    /** Shows a dataset with its parts. */
    @Command(name = "show")
    public static final class Show implements Runnable {

        private final GlobalOptions options;

        @Parameters(index = "0", paramLabel = "${bundle:label.dataset}", descriptionKey = "DATASET")
        private String dataset = "";

        /** The command with the options that all share. */
        public Show(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                DatasetView view = services.evidence().dataset(DatasetName.parse(dataset));
                printer.print(view, DatasetPartRow.class, view.parts(), () -> EvidenceTables.dataset(printer, view));
            }
        }
    }

    /** Lists what one dataset says otherwise than another. */
    @Command(name = "diff")
    public static final class Diff implements Runnable {

        private final GlobalOptions options;

        @Parameters(index = "0", paramLabel = "${bundle:label.dataset}", descriptionKey = "BEFORE")
        private String before = "";

        @Parameters(index = "1", paramLabel = "${bundle:label.dataset}", descriptionKey = "AFTER")
        private String after = "";

        /** The command with the options that all share. */
        public Diff(GlobalOptions options) {
            this.options = options;
        }

        @Override
        public void run() {
            Printer printer = options.printer();
            try (Services services = options.open()) {
                DiffView view = services.evidence().diff(DatasetName.parse(before), DatasetName.parse(after));
                printer.print(
                        view,
                        DiffRow.class,
                        view.rows(),
                        () -> new RecordTables(printer, Titles.of(services, options)).diff(view));
            }
        }
    }
}
