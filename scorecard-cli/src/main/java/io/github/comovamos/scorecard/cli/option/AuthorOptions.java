package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.core.service.agenda.Author;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who makes a change, and why. */
public final class AuthorOptions {

    @Option(names = "--author", paramLabel = "${bundle:label.name}")
    private @Nullable String author;

    @Option(names = "--why", paramLabel = "${bundle:label.text}")
    private @Nullable String why;

    /**
     * The author of a change.
     *
     * @param user who runs the program, where no author was named
     * @param reason what stands for the reason where none is given
     */
    public Author author(String user, Optional<String> reason) {
        return new Author(author == null ? user : author, Optional.ofNullable(why), reason);
    }
}
