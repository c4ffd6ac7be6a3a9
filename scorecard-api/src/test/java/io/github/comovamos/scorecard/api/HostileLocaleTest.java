package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Headers are found on a machine that speaks Turkish, where the small letter of I is another. */
@Isolated
class HostileLocaleTest {

    private static final String RATING = "/v1/agendas/acv-nl-2012/evaluations/3/ratings/SPGG/5";

    private final Locale usual = Locale.getDefault();

    @BeforeEach
    void speakTurkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(usual);
    }

    @Test
    void conditionsAreHeard(@TempDir Path folder) {
        try (TestServer server = TestServer.start(folder)) {
            String[] put = {"Content-Type", "application/json", "If-Match", "\"r0\""};
            assertThat(server.client().put(RATING, "{\"rating\":\"9.5\"}", put).statusCode())
                    .as("If-Match is found: look it up as RequestHeaders says")
                    .isEqualTo(200);
            assertThat(server.client().get(RATING, "If-None-Match", "\"r1\"").statusCode())
                    .as("If-None-Match is found: look it up as RequestHeaders says")
                    .isEqualTo(304);
        }
    }

    @Test
    void writesThroughProxyAreRefused(@TempDir Path folder) {
        try (TestServer server = TestServer.start(folder)) {
            String[] put = {"Content-Type", "application/json", "If-Match", "\"r0\"", "X-Real-IP", "192.0.2.1"};
            assertThat(server.client().put(RATING, "{\"rating\":\"9.5\"}", put).statusCode())
                    .as("X-Real-IP is found: LocalWritesFilter looks it up in small letters")
                    .isEqualTo(403);
        }
    }
}
