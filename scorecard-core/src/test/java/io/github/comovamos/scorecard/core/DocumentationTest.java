package io.github.comovamos.scorecard.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.architecture.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the documents show is code that the build runs: the consumer project in {@code src/it/embed}. */
class DocumentationTest {

    private static final Path CORE = SourceTree.module(DocumentationTest.class);
    private static final Path README = CORE.resolveSibling("README.md");
    private static final Path PACKAGE =
            CORE.resolve("src/main/java/io/github/comovamos/scorecard/core/package-info.java");
    private static final Path PROGRAM = CORE.resolve("src/it/embed/src/main/java/org/example/TenLines.java");
    private static final Path OUTPUT = CORE.resolve("src/it/embed/expected-output.txt");

    @Test
    void readmeShowsTheTenLinesThatTheBuildRuns() {
        assertThat(between(README, "## In your program$.*?```java$", "```"))
                .as(
                        "the java block in %s under 'In your program': copy the lines between the markers of %s into it",
                        README, PROGRAM)
                .isEqualTo(tenLines());
    }

    @Test
    void readmeShowsWhatTheTenLinesPrint() {
        assertThat(between(README, "## In your program$.*?```text$", "```"))
                .as("the text block in %s under 'In your program': copy %s into it", README, OUTPUT)
                .isEqualTo(SourceTree.text(OUTPUT).lines().toList());
    }

    @Test
    void guidedTourShowsTheTenLinesThatTheBuildRuns() {
        assertThat(between(PACKAGE, "<pre>\\{@code$", "\\}</pre>"))
                .as(
                        "the block in the javadoc of %s: copy the lines between the markers of %s into it",
                        PACKAGE, PROGRAM)
                .isEqualTo(tenLines());
    }

    @Test
    void tenLinesAreTen() {
        assertThat(tenLines())
                .as(
                        "the lines between the markers of %s are the first that a reader sees: show more elsewhere",
                        PROGRAM)
                .hasSize(10);
    }

    private static List<String> tenLines() {
        return between(PROGRAM, "// tag::ten-lines\\[\\]$", "// end::ten-lines\\[\\]");
    }

    /** The lines between two, without the indent and the asterisks that all of them have. */
    private static List<String> between(Path file, String begin, String end) {
        String text = SourceTree.text(file).lines().collect(Collectors.joining("\n"));
        return Pattern.compile(begin + "\n(.*?)\n[ *]*" + end, Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(text)
                .results()
                .findFirst()
                .map(found -> found.group(1).replaceAll("(?m)^ \\* ", ""))
                .orElseThrow(() -> new AssertionError(file + " has no lines between " + begin + " and " + end))
                .stripIndent()
                .lines()
                .toList();
    }
}
