package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.cli.output.ProgressBar;
import io.github.comovamos.scorecard.cli.output.Terminal;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportService;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A file that is imported, what it becomes, and how. */
public final class ImportOptions {

    @Parameters(index = "0", paramLabel = "${bundle:label.file}", descriptionKey = "FILE")
    private String file = "";

    @Option(
            names = "--dataset",
            required = true,
            paramLabel = "${bundle:label.name}",
            descriptionKey = "import.dataset")
    private String dataset = "";

    @Option(names = "--source", required = true, paramLabel = "${bundle:label.text}", descriptionKey = "import.source")
    private String source = "";

    @Option(names = "--retrieved", paramLabel = "${bundle:label.date}", descriptionKey = "import.retrieved")
    private @Nullable String retrieved;

    @Option(names = "--partial", descriptionKey = "import.partial")
    private boolean partial;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Mixin
    private final AuthorOptions author = new AuthorOptions();

    /** The file. */
    public InputFile file() {
        return InputFile.of(file);
    }

    /** What the file becomes, as far as all imports say it. */
    public Texts.Given texts() {
        return Texts.at(Place.Argument::new)
                .and("dataset", dataset)
                .and("source", source)
                .and("retrieved", retrieved);
    }

    /** How it is imported; a terminal shows how far. */
    public EvidenceImportService.Options how(GlobalOptions options, Terminal terminal, boolean createIndicators) {
        return new EvidenceImportService.Options(
                partial,
                dryRun,
                createIndicators,
                (rows, size) -> new ProgressBar(rows, size, terminal),
                options.language());
    }

    /** Who imports it, and why. */
    public Editor author(GlobalOptions options) {
        return author.author(options, "evidence import");
    }
}
