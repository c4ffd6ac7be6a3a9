package io.github.comovamos.scorecard.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.BoundedRuns;
import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.cli.testing.ServerProcess;
import io.github.comovamos.scorecard.core.exchange.workbook.SwollenFile;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were made to swell: over the commands and over HTTP they are refused in little memory, with few words. */
class SwollenFilesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> LITTLE_MEMORY = List.of("-Xmx256m", "-XX:+ExitOnOutOfMemoryError");
    private static final int LONGEST_ANSWER = 2500;
    private static final int INVALID = 3;
    private static final int LARGEST_BODY = 16_000_000;
    private static final String RATINGS = "/v1/agendas/acv-nl-2012/evaluations/3/ratings";
    private static final String DATASETS = "/v1/datasets";
    private static final String HOW = "?dataset=swollen&source=Ours&create-indicators&layout=figures";
    private static final String FIGURES = " --create-indicators --layout figures";
    private static final String[] CLASSES = {"com.fasterxml", "org.apache", "java."};

    private static Path files = Path.of("");

    private static List<SwollenFile> all() {
        return Stream.concat(SwollenFile.workbooks().stream(), SwollenFile.csv().stream())
                .toList();
    }

    @BeforeAll
    static void make(@TempDir Path folder) throws IOException {
        files = folder;
        for (SwollenFile file : all()) {
            Files.write(files.resolve(file.name()), file.content().get());
        }
    }

    @Test
    void commandsRefuseThemAndStoreNothing(@TempDir Path folder) {
        Program program = Program.withPublishedRatings(folder);
        String before = stored(program);
        List<String> lines = new ArrayList<>();
        for (SwollenFile file : all()) {
            String path = files.resolve(file.name()).toString();
            lines.add("ratings import " + path + " --lang es");
            lines.add((lines.size() % 4 == 1 ? "evidence import " + path + FIGURES : "population import " + path)
                    + " --dataset swollen --source Ours --lang en");
        }
        List<CliRun> runs = BoundedRuns.type(program, LITTLE_MEMORY, lines);
        for (int i = 0; i < runs.size(); i++) {
            SwollenFile file = all().get(i / 2);
            assertThat(runs.get(i).refused(INVALID).replaceAll("\\s+", " "))
                    .as(lines.get(i))
                    .contains(i % 2 == 0 ? file.es() : file.en())
                    .hasSizeLessThan(LONGEST_ANSWER)
                    .doesNotContain(CLASSES);
        }
        assertThat(stored(program)).isEqualTo(before);
    }

    private static String stored(Program program) {
        return program.type("ratings list --format csv").done()
                + program.type("evidence list --format csv").done();
    }

    @Test
    void serverRefusesThemAndStoresNothing(@TempDir Path folder) throws IOException, InterruptedException {
        try (ServerProcess server = ServerProcess.start(folder, LITTLE_MEMORY, "demo")) {
            String before = get(server, RATINGS) + get(server, DATASETS);
            for (SwollenFile file : all()) {
                Path content = files.resolve(file.name());
                if (Files.size(content) <= LARGEST_BODY) {
                    check(send(server, RATINGS, content), file);
                    check(send(server, DATASETS + HOW, content), file);
                }
            }
            assertThat(get(server, RATINGS) + get(server, DATASETS)).isEqualTo(before);
        }
    }

    private static void check(HttpResponse<String> answer, SwollenFile file) {
        assertThat(answer.statusCode())
                .as("%s to %s: %s", file.name(), answer.uri(), answer.body())
                .isEqualTo(400);
        assertThat(answer.body())
                .as(file.name())
                .contains(file.es().replace("\"", "\\\""))
                .hasSizeLessThan(LONGEST_ANSWER)
                .doesNotContain(CLASSES);
    }

    private static String get(ServerProcess server, String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve(path)).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    private static HttpResponse<String> send(ServerProcess server, String path, Path file)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve(path))
                .header("Content-Type", file.toString().endsWith(".csv") ? "text/csv" : WORKBOOK)
                .header("Accept-Language", "es")
                .POST(BodyPublishers.ofFile(file))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
