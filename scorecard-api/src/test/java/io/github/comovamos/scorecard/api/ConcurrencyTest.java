package io.github.comovamos.scorecard.api;

import static io.github.comovamos.scorecard.api.Refusal.RATINGS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sixty-four clients that write at once lose nothing, and overwrite nothing that they have not seen. */
class ConcurrencyTest {

    private static final int CLIENTS = 64;
    private static final String[] MUNICIPALITIES = {"19006", "19021", "19018", "19026", "19031", "19039", "19046"};

    private TestServer server;
    private ContractClient client;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = TestServer.start(folder);
        client = server.client();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void oneOfManyThatSawTheSameRatingWins() throws Exception {
        String path = RATINGS + "/SPGG/5";
        List<Integer> statuses = atOnce(i -> put(path, 0, i).statusCode());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(CLIENTS - 1);
        assertThat(history("SPGG", 5)).hasSize(1);
    }

    @Test
    void everyAnsweredWriteIsARevisionAndNoNumberIsMissing() throws Exception {
        String path = RATINGS + "/SPGG/6";
        List<List<Integer>> answers = atOnce(i -> untilTaken(path, i));
        assertThat(answers.stream().flatMap(List::stream))
                .as("a write is taken, or refused because somebody was faster")
                .containsOnly(200, 412);
        List<RevisionRow> history = history("SPGG", 6);
        assertThat(history)
                .as("64 clients wrote 64 different notes")
                .extracting(RevisionRow::revision)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, CLIENTS).boxed().toList());
        assertThat(history).extracting(RevisionRow::note).doesNotHaveDuplicates();
    }

    @Test
    void sameRatingAgainIsTakenAndAddsNoRevision() throws Exception {
        String path = RATINGS + "/SPGG/7";
        assertThat(put(path, 0, 0).statusCode()).isEqualTo(200);
        assertThat(atOnce(i -> put(path, 1, 0).statusCode())).containsOnly(200);
        assertThat(history("SPGG", 7)).hasSize(1);
    }

    @Test
    void differentRatingsDoNotDisturbEachOther() throws Exception {
        List<Integer> statuses =
                atOnce(i -> put(RATINGS + "/" + municipality(i) + "/" + (1 + i / MUNICIPALITIES.length), i)
                        .statusCode());
        assertThat(statuses).containsOnly(200);
    }

    private static String municipality(int i) {
        return MUNICIPALITIES[i % MUNICIPALITIES.length];
    }

    private List<Integer> untilTaken(String path, int i) {
        List<Integer> statuses = new ArrayList<>();
        do {
            statuses.add(put(path, i).statusCode());
        } while (statuses.get(statuses.size() - 1) == 412);
        return statuses;
    }

    /** Writes with the tag that a read has just given. */
    private HttpResponse<byte[]> put(String path, int i) {
        String tag = ContractClient.header(client.get(path), "ETag");
        return put(path, Integer.parseInt(tag.replaceAll("\\D", "")), i);
    }

    private HttpResponse<byte[]> put(String path, int revision, int i) {
        String body = "{\"rating\":\"9\",\"note\":\"client " + i + "\"}";
        return client.put(path, body, "Content-Type", "application/json", "If-Match", "\"r" + revision + '"');
    }

    private List<RevisionRow> history(String municipality, int action) {
        return server.services()
                .ratings()
                .history(Scope.LATEST, Optional.of(municipality), Optional.of(ActionNumber.of(action)));
    }

    private static <T> List<T> atOnce(IntFunction<T> write) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            CyclicBarrier start = new CyclicBarrier(CLIENTS);
            List<Future<T>> pending = IntStream.range(0, CLIENTS)
                    .mapToObj(i -> clients.submit(() -> {
                        start.await();
                        return write.apply(i);
                    }))
                    .toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : pending) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }
}
