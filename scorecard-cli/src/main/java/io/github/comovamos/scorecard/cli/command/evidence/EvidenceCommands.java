package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.ProgramCommand;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.service.evidence.DatasetPartRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetView;
import io.github.comovamos.scorecard.core.service.evidence.DiffRow;
import io.github.comovamos.scorecard.core.service.evidence.DiffView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What is done with datasets as a whole. */
public final class EvidenceCommands {

    private EvidenceCommands() {}

    /** Lists the datasets. */
    @Command(name = "list")
    public static final class ListDatasets extends ProgramCommand {
        @Override
        public void run() {
            ask((services, printer) -> printer.print(services.evidence().datasets(), EvidenceTables.DATASETS));
        }
    }

    /** Shows a dataset with its parts. */
    @Command(name = "show")
    public static final class Show extends ProgramCommand {

        @Parameters(index = "0", paramLabel = "${bundle:label.dataset}", descriptionKey = "DATASET")
        private String dataset = "";

        @Override
        public void run() {
            ask((services, printer) -> {
                DatasetView view = services.evidence().dataset(DatasetName.parse(dataset));
                printer.print(view, DatasetPartRow.class, view.parts(), () -> EvidenceTables.dataset(printer, view));
            });
        }
    }

    /** Lists what one dataset says otherwise than another. */
    @Command(name = "diff")
    public static final class Diff extends ProgramCommand {

        @Parameters(index = "0", paramLabel = "${bundle:label.dataset}", descriptionKey = "BEFORE")
        private String before = "";

        @Parameters(index = "1", paramLabel = "${bundle:label.dataset}", descriptionKey = "AFTER")
        private String after = "";

        @Override
        public void run() {
            ask((services, printer) -> {
                DiffView view = services.evidence()
                        .diff(DatasetName.parse(before), DatasetName.parse(after), printer.language());
                printer.print(view, DiffRow.class, view.rows(), () -> RecordTables.diff(printer, view));
            });
        }
    }
}
