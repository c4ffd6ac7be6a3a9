package io.github.comovamos.scorecard.core.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoreUrlTest {

    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite:scorecard.db, scorecard.db",
        "scorecard.db, scorecard.db",
        "jdbc:sqlite:/var/lib/scorecard/a b.db, /var/lib/scorecard/a b.db",
        "./data/ñandú.db, ./data/ñandú.db",
        "../scorecard, ../scorecard",
        "a:b, a:b"
    })
    void sqliteUrlOrItsFileAloneNamesAStore(String text, String file) {
        StoreUrl url = StoreUrl.parse(text);
        assertThat(url.file()).isEqualTo(Path.of(file));
        assertThat(url).hasToString("jdbc:sqlite:" + Path.of(file));
        assertThat(StoreUrl.parse(url.toString())).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "jdbc:sqlite:",
                "jdbc:sqlite: ",
                "jdbc:sqlite::memory:",
                ":memory:",
                "jdbc:sqlite::resource:org/a.db",
                "jdbc:sqlite:file:a.db",
                "file:a.db",
                "jdbc:sqlite:a.db?mode=memory",
                "a.db?cache=shared",
                "jdbc:postgresql://localhost/scorecard",
                "postgresql://localhost/scorecard",
                "JDBC:SQLITE:a.db",
                "https://example.org/a.db",
                "jdbc:sqlite:a\u0000b"
            })
    void everythingElseIsInvalidWithAnExampleOfWhatIsAllowed(String text) {
        assertThatThrownBy(() -> StoreUrl.parse(text)).isInstanceOfSatisfying(ScorecardException.class, refusal -> {
            assertThat(refusal.reason()).isEqualTo(FailureReason.INVALID);
            assertThat(refusal.sentence().es()).contains("no nombra un almacén", "jdbc:sqlite:scorecard.db");
            assertThat(refusal.sentence().en()).contains("does not name a store", "jdbc:sqlite:scorecard.db");
            if (!text.contains("\u0000")) {
                assertThat(refusal.sentence().en()).startsWith("\"" + text + "\"");
            }
        });
    }
}
