package io.github.comovamos.scorecard.core.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.Services;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BootstrapTest {

    @Test
    void openingNeedsAStoreAndCreatingMakesOne(@TempDir Path folder) {
        StoreUrl url = new StoreUrl(folder.resolve("scorecard.db"));
        assertThatThrownBy(() -> Bootstrap.open(url, Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        ScorecardException.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(FailureReason.NOT_FOUND));
        try (Services created = Bootstrap.create(url, Clock.systemUTC());
                Services opened = Bootstrap.open(url, Clock.systemUTC())) {
            assertThat(opened.agendas().list(Language.ES))
                    .isEqualTo(created.agendas().list(Language.ES))
                    .isNotEmpty();
        }
    }
}
