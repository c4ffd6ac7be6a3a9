package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.comovamos.scorecard.api.error.ProblemType;
import io.github.comovamos.scorecard.core.architecture.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The curl lines that the documents show work, in their order, against a server with the demo's store. */
class DocumentationTest {

    private static final Path PROJECT =
            SourceTree.module(DocumentationTest.class).resolve("..").normalize();
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```sh\n(.*?)^```$");
    private static final Pattern EXPECTED = Pattern.compile("# ([0-9]{3})$");
    private static final String SHOWN = "http://localhost:8080/";
    private static final int PATIENCE_SECONDS = 60;

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/api.md"})
    void curlLinesWorkInTheirOrder(String document, @TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(hasCurl(), "there is no curl here: install it to have the lines of " + document + " run");
        List<String> lines = curlLines(SourceTree.text(PROJECT.resolve(document)));
        assertThat(lines).as("the curl lines in the sh blocks of %s", document).hasSizeGreaterThan(3);
        Files.writeString(
                folder.resolve(".curlrc"),
                "silent\nmax-time = 30\nnoproxy = \"*\"\nwrite-out = \"%{stderr}%{http_code}\"\n");
        try (TestServer server = TestServer.start(Files.createDirectory(folder.resolve("store")))) {
            for (String line : lines) {
                Matcher expected = EXPECTED.matcher(line);
                String wanted = expected.find() ? expected.group(1) : "20[01]";
                assertThat(status(line.replace(SHOWN, server.address().toString()), folder))
                        .as(
                                "the status that this line of %s gets; another one is said at its end, as in # 412%n%s",
                                document, line)
                        .matches(wanted);
            }
        }
    }

    @Test
    void everyTypeOfProblemIsInTheTable() {
        String text = SourceTree.text(PROJECT.resolve("docs/api.md"));
        assertThat(Stream.of(ProblemType.values()))
                .as("docs/api.md says under 'Problems' when each type is answered, with its status")
                .allMatch(type -> text.contains("| `%s` | %s |".formatted(type.code(), type.status())));
    }

    private static List<String> curlLines(String document) {
        return BLOCK.matcher(document)
                .results()
                .flatMap(block -> block.group(1).replace("\\\n", " ").lines())
                .filter(line -> line.startsWith("curl "))
                .toList();
    }

    private static String status(String line, Path folder) throws IOException, InterruptedException {
        Path status = folder.resolve("status");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("answer").toFile())
                .redirectError(status.toFile());
        builder.environment().put("CURL_HOME", folder.toString());
        Process shell = builder.start();
        assertThat(shell.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(line).isTrue();
        assertThat(shell.exitValue())
                .as("%s%n%s", line, Files.readString(status))
                .isZero();
        return Files.readString(status).strip();
    }

    private static boolean hasCurl() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "curl")));
    }
}
