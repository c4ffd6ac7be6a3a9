package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is only tried is answered as what is done: refused with the same problem, or taken with the same words. */
class TrialsTest {

    private static final String EVALUATION = "/v1/agendas/acv-nl-2012/evaluations/3";
    private static final String RATINGS = "municipality,action,rating\n";
    private static final String FIGURES = "indicator,area,period,value\n";
    private static final String CASES = "case,category,area,opened,closed,outcome\n";
    private static final String POPULATIONS = "area,year,residents,vintage\n";
    private static final int CREATED = 201;
    private static final int OK = 200;

    private static TestServer server;
    private static ContractClient client;
    private static StoreWatch store;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        client = server.client();
        store = new StoreWatch(folder.resolve("scorecard.db"));
    }

    @AfterAll
    static void stop() throws Exception {
        store.close();
        server.close();
    }

    /** Something to be done, of a type; one of no type has no body. */
    record Deed(String path, String query, String type, String body) {

        private HttpResponse<byte[]> send(String dryRun) {
            String all =
                    Stream.of(query, dryRun).filter(part -> !part.isEmpty()).reduce("", (a, b) -> a + "&" + b);
            String address = path + all.replaceFirst("&", "?");
            return type.isEmpty()
                    ? client.post(address, body, "Accept-Language", "en")
                    : client.post(address, body, "Content-Type", type, "Accept-Language", "en");
        }
    }

    static Stream<Deed> deeds() {
        return Stream.of(ratings(), lists(), evidence(), computed()).flatMap(each -> each);
    }

    private static Stream<Deed> ratings() {
        return Stream.of(
                        "",
                        "x",
                        RATINGS,
                        RATINGS + "SPGG,5,-0\n",
                        RATINGS + "SPGG,5,11\n",
                        RATINGS + "SPGG,5,9\nNowhere,5,9\n",
                        RATINGS + "SPGG,99,9\n",
                        RATINGS + "SPGG,5,9\nSPGG,5,8\n",
                        RATINGS + "SPGG,5\n",
                        RATINGS + "SPGG,5,\n",
                        RATINGS + "SPGG,5,\"9\n",
                        RATINGS + "SPGG,5,9\0\n",
                        RATINGS + "SPGG,5,9\n",
                        RATINGS + "SPGG,5,9\nMTY,5,8\n")
                .flatMap(body -> Stream.of("", "partial", "author=%20", "evaluation=3", "why=")
                        .map(query -> new Deed(EVALUATION + "/ratings", query, "text/csv", body)));
    }

    private static Stream<Deed> lists() {
        return Stream.of(
                        "",
                        "[]",
                        "{\"ratings\":[]}",
                        "{\"ratings\":[null]}",
                        "{\"ratings\":[{\"municipality\":\"SPGG\",\"action\":5,\"rating\":\"11\"}]}",
                        "{\"ratings\":[{\"municipality\":\"SPGG\",\"action\":99,\"rating\":\"1\"}]}",
                        "{\"ratings\":[{\"municipality\":\"SPGG\",\"action\":6,\"rating\":\"1\"}]}")
                .flatMap(body -> Stream.of("", "partial")
                        .map(query -> new Deed(EVALUATION + "/ratings", query, "application/json", body)));
    }

    private static Stream<Deed> evidence() {
        List<String> bodies = List.of(
                "",
                "x",
                FIGURES,
                FIGURES + "homicides,08037,2013-01,-1\n",
                FIGURES + "homicides,08037,2013-01,-0\n",
                FIGURES + "unheard-of,08037,2013-01,1\n",
                FIGURES + "homicides,nowhere,2013-01,1\n",
                FIGURES + "homicides,08037,2013-01,1\nhomicides,08037,2013-01,2\n",
                FIGURES + "homicides,08037,2013-13,1\n",
                FIGURES + "homicides,08037,2013-01,1\nhomicides,08037,2013-02,x\n",
                CASES,
                CASES + "A-1,BACHES,19039,2013-01-04,2013-01-02,resolved\n",
                CASES + "A-1,BACHES,19039,2013-01-04,,\n",
                POPULATIONS,
                POPULATIONS + "19018,2013,-1,first\n",
                POPULATIONS + "19018,2013,174767,first\n");
        return Stream.of(
                        "",
                        "&partial",
                        "&create-indicators",
                        "&layout=sesnsp",
                        "&until=2012-12",
                        "&retrieved=2099-13-01")
                .flatMap(query -> bodies.stream()
                        .map(body -> new Deed(
                                "/v1/datasets",
                                "dataset=d" + (query + body).hashCode() + "&source=s" + query,
                                "text/csv",
                                body)))
                .map(deed -> new Deed(deed.path(), deed.query().replace("=d-", "=d"), deed.type(), deed.body()));
    }

    private static Stream<Deed> computed() {
        return Stream.of("", "replace", "replace=x", "as-of=2013-13-01", "as-of=2013-01-01", "author=%00", "why=%20")
                .map(query -> new Deed(EVALUATION + "/compute", query, "", ""));
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whatIsTriedIsAnsweredAsWhatIsDone(Deed deed) {
        long before = store.version();
        HttpResponse<byte[]> tried = deed.send("dry-run");
        assertThat(store.version()).as("only trying has changed the store").isEqualTo(before);
        HttpResponse<byte[]> done = deed.send("");
        assertThat(tried.statusCode())
                .as("tried: %s, done: %s", ContractClient.text(tried), ContractClient.text(done))
                .isEqualTo(done.statusCode() == CREATED ? OK : done.statusCode());
        assertThat(words(tried)).isEqualTo(words(done));
    }

    /** All that was said, but whether anything was stored. */
    private static ObjectNode words(HttpResponse<byte[]> answer) {
        ObjectNode words = (ObjectNode) Contract.json(ContractClient.text(answer));
        words.remove("stored");
        return words;
    }
}
