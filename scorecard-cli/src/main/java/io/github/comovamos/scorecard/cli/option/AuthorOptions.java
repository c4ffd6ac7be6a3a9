package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.core.service.change.Editor;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who makes a change, and why. */
public final class AuthorOptions {

    @Option(names = "--author", paramLabel = "${bundle:label.name}")
    private @Nullable String author;

    @Option(names = "--why", paramLabel = "${bundle:label.text}")
    private @Nullable String why;

    /** The author of a change: who runs the program, where none is named. */
    public Editor author(GlobalOptions options) {
        return author(options, Optional.empty());
    }

    /** As {@link #author(GlobalOptions)}, with what stands for the reason where none is given. */
    public Editor author(GlobalOptions options, String reason) {
        return author(options, Optional.of(reason));
    }

    private Editor author(GlobalOptions options, Optional<String> reason) {
        return new Editor(author == null ? options.user() : author, Optional.ofNullable(why), reason);
    }
}
