package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.api.ApiServer;
import io.github.comovamos.scorecard.api.ServerSettings;
import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.core.bootstrap.Bootstrap;
import io.github.comovamos.scorecard.core.bootstrap.StoreUrl;
import io.github.comovamos.scorecard.core.service.Services;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of evidence and its instruments the command line and the API say the same, to the byte. */
class SameEvidenceBytesTest {

    private static final String QUESTIONS = """
        indicator list                                       | indicators
        evidence list                                        | datasets
        evidence show crimes                                 | datasets/crimes
        evidence diff crimes officers                        | datasets/crimes/diff?to=officers
        evidence figures --indicator homicide --limit 5      | figures?indicator=homicide&limit=5
        evidence cases --municipality APO                    | cases?area=19006
        population list                                      | populations
        stoplight --month 2014-01                            | stoplight?month=2014-01
        stoplight --year 2014 --baseline trailing --ranking  | stoplight/ranking?year=2014&baseline=trailing
        objectives --year 2013 --municipality 08037          | objectives?year=2013&municipality=08037
        staffing --year 2013 --population conapo             | staffing?year=2013&population=conapo
        vetting --month 2014-12 --baseline 2012              | vetting?month=2014-12&baseline=2012
        pulse --period 2013-05 --against 2013-01             | pulse?period=2013-05&against=2013-01
        reports --until 2014-03-31                           | reports?until=2014-03-31
        """;

    private static Program program;
    private static Services services;
    private static ApiServer server;

    @BeforeAll
    static void serve(@TempDir Path folder) {
        program = Program.withEvidence(folder);
        services = Bootstrap.open(new StoreUrl(Path.of(program.store())), Clock.systemUTC());
        server = ApiServer.start(services, ServerSettings.local(0), new PrintWriter(new StringWriter()));
    }

    @AfterAll
    static void stop() {
        server.close();
        services.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = QUESTIONS)
    void sameQuestionGivesTheSameBytes(String command, String path) throws Exception {
        for (String language : List.of("es", "en")) {
            for (String format : List.of("json", "csv")) {
                HttpResponse<byte[]> answer = api(path, language, format);

                assertThat(answer.statusCode()).as("GET %s", path).isEqualTo(200);
                assertThat(program.type(command + " --lang " + language + " --format " + format)
                                .done())
                        .as("`scorecard %s` and GET %s, %s in %s", command, path, format, language)
                        .isEqualTo(new String(answer.body(), StandardCharsets.UTF_8));
            }
        }
    }

    private static HttpResponse<byte[]> api(String path, String language, String format) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("v1/" + path))
                .header("Accept", format.equals("csv") ? "text/csv" : "application/json")
                .header("Accept-Language", language)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
    }
}
