package io.github.comovamos.scorecard.core.bootstrap;

import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import io.github.comovamos.scorecard.core.service.rating.RatingRequest;
import io.github.comovamos.scorecard.core.store.jdbc.JdbcStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;

/** What the child processes of the tests do with a store. */
final class StoreProcessMain {

    private static final List<String> SHORT_NAMES =
            List.of("APO", "ESC", "GAR", "GDP", "JUA", "MTY", "SNG", "SPGG", "STC");

    private StoreProcessMain() {}

    public static void main(String... arguments) throws IOException {
        Path store = Path.of(arguments[0]);
        switch (arguments[1]) {
            case "create" -> create(store);
            case "rate" -> rate(store, arguments[2], Integer.parseInt(arguments[3]));
            case "import" ->
                importUntil(store, Integer.parseInt(arguments[2]), arguments[3], Boolean.parseBoolean(arguments[4]));
            case "evidence" ->
                KilledEvidenceTest.importUntil(store, Integer.parseInt(arguments[2]), () -> {
                    System.out.println("read");
                    waitForever(true);
                });
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    /** Makes or opens the store, when told so. */
    private static void create(Path store) throws IOException {
        sayAndWait("ready");
        Bootstrap.create(new StoreUrl(store), Clock.systemUTC()).close();
    }

    /** Gives ratings that are all different to the actions of the built-in agenda, in turn. */
    private static void rate(Path store, String who, int times) throws IOException {
        try (Services services = Bootstrap.open(new StoreUrl(store), Clock.systemUTC())) {
            sayAndWait("ready");
            for (int i = 0; i < times; i++) {
                services.ratings()
                        .rate(
                                Scope.LATEST,
                                new RatingRequest(
                                        SHORT_NAMES.get(i % SHORT_NAMES.size()),
                                        ActionNumber.of(i / SHORT_NAMES.size() % 10 + 1),
                                        Mark.parse("9.8", ""),
                                        Backing.parse("", "", who + " " + i)),
                                Editor.of(who));
            }
        }
    }

    /** Imports ratings for all of the large agenda, says when it reaches a point, and may wait there for its end. */
    private static void importUntil(Path file, int evaluation, String point, boolean waits) {
        Consumer<String> reached = here -> {
            if (here.equals(point)) {
                System.out.println(here);
                waitForever(waits);
            }
        };
        try (Services services =
                new Services(new PausingStore(JdbcStore.openSqlite(file), reached), Clock.systemUTC())) {
            services.imports()
                    .importRatings(
                            LargeAgenda.scope(evaluation),
                            new ByteArrayInputStream(LargeAgenda.ratings().getBytes(StandardCharsets.UTF_8)),
                            new RatingImportService.Options(
                                    false, false, row -> reached.accept("read " + row), Language.ES),
                            Editor.of("import"));
        }
        reached.accept("acknowledged");
    }

    private static void waitForever(boolean waits) {
        CountDownLatch never = new CountDownLatch(waits ? 1 : 0);
        try {
            never.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sayAndWait(String line) throws IOException {
        System.out.println(line);
        System.in.read();
    }
}
