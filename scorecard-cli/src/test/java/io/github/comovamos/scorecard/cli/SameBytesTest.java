package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.api.ApiServer;
import io.github.comovamos.scorecard.api.ServerSettings;
import io.github.comovamos.scorecard.cli.testing.Program;
import io.github.comovamos.scorecard.core.bootstrap.Bootstrap;
import io.github.comovamos.scorecard.core.bootstrap.StoreUrl;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.exchange.answer.Answer;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingRow;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingView;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardView;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The library, the command line and the API say the same, to the byte. */
class SameBytesTest {

    @ParameterizedTest
    @CsvSource({
        "scoreboard, es, scoreboard, scoreboard",
        "scoreboard, en, scoreboard, scoreboard",
        "ranking, es, ranking --by security, ranking?by=security",
        "ranking, en, ranking --by security, ranking?by=security",
        "ratings, es, ratings list, ratings",
        "ratings, en, ratings list, ratings"
    })
    void sameQuestionGivesTheSameBytes(String what, String language, String command, String path, @TempDir Path folder)
            throws Exception {
        Program program = Program.withPublishedRatings(folder);
        try (Services services = Bootstrap.open(new StoreUrl(Path.of(program.store())), Clock.systemUTC());
                ApiServer server =
                        ApiServer.start(services, ServerSettings.local(0), new PrintWriter(new StringWriter()))) {
            Answer<?> library = library(services, what, language.equals("en") ? Language.EN : Language.ES);
            for (String format : List.of("json", "csv")) {
                String expected = format.equals("csv") ? library.csv() : library.json();
                assertThat(commandLine(program, command, language, format))
                        .as("the command line, %s in %s", format, language)
                        .isEqualTo(expected);
                assertThat(api(server, path, language, format))
                        .as("the API, %s in %s", format, language)
                        .isEqualTo(expected.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static Answer<?> library(Services services, String what, Language language) {
        switch (what) {
            case "scoreboard" -> {
                ScoreboardView view = services.scoreboards().scoreboard(Scope.LATEST, language);
                return new Answer<>(view, ScoreboardRow.class, view.rows());
            }
            case "ranking" -> {
                RankingView view = services.scoreboards()
                        .ranking(Scope.LATEST, Optional.of(Subject.parse("security")), Optional.empty(), language);
                return new Answer<>(view, RankingRow.class, view.rows());
            }
            default -> {
                return Answer.of(RatingRow.class, services.ratings().list(Scope.LATEST));
            }
        }
    }

    private static String commandLine(Program program, String command, String language, String format) {
        List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
        args.addAll(List.of("-e", "3", "--lang", language, "--format", format));
        return program.run(args.toArray(String[]::new)).done();
    }

    private static byte[] api(ApiServer server, String path, String language, String format) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        server.address().resolve("v1/agendas/acv-nl-2012/evaluations/3/" + path))
                .header("Accept", format.equals("csv") ? "text/csv" : "application/json")
                .header("Accept-Language", language)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofByteArray())
                .body();
    }
}
