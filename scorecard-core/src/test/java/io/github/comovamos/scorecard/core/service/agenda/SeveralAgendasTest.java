package io.github.comovamos.scorecard.core.service.agenda;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.ANA;
import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.rating.RatingRequest;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which agenda is meant, where a store has none, one or several. */
class SeveralAgendasTest {

    private static final AgendaId SAMPLE = new AgendaId("sample");
    private static final AgendaId OTHER = new AgendaId("other");
    private static final EvaluationNumber THIRD = EvaluationNumber.of(3);

    private final TestServices services;

    SeveralAgendasTest(@TempDir Path folder) {
        this.services = TestServices.in(folder);
    }

    private ThrowingCallable[] everyUseWithout(Optional<AgendaId> agenda) {
        Scope scope = new Scope(agenda, Optional.of(THIRD));
        RatingRequest request = RatingRequest.of("APO", 1, "5");
        return new ThrowingCallable[] {
            () -> services.agendas().show(agenda, Language.ES),
            () -> services.agendas().document(agenda),
            () -> services.agendas().evaluations(agenda),
            () -> services.ratings().rate(scope, request, ANA),
            () -> services.ratings().list(scope),
            () -> services.ratings().template(scope),
            () -> services.ratings().history(scope, Optional.empty(), Optional.empty()),
            () -> services.scoreboards().scoreboard(scope, Language.ES),
            () -> services.scoreboards().ranking(scope, Optional.empty(), Optional.empty(), Language.ES),
        };
    }

    private void loadTwo() {
        services.agendas().init(SampleAgenda.TEXT, ANA, Language.ES);
        services.agendas().init(SampleAgenda.with("agenda: sample", "agenda: other"), ANA, Language.ES);
    }

    @Test
    void storeWithoutAgendasSaysHowToLoadOne() {
        for (ThrowingCallable use : everyUseWithout(Optional.empty())) {
            refused(FailureReason.NOT_FOUND, "cargue una con `scorecard init`", "load one with `scorecard init`", use);
        }
        for (ThrowingCallable use : everyUseWithout(Optional.of(SAMPLE))) {
            refused(
                    FailureReason.NOT_FOUND,
                    "no hay agenda \"sample\" en el almacén: todavía no tiene ninguna",
                    "there is no agenda \"sample\" in the store: it has none yet",
                    use);
        }
    }

    @Test
    void onlyAgendaNeedsNoName() {
        services.agendas().init(SampleAgenda.TEXT, ANA, Language.ES);
        services.rate(3, "APO", 1, "9.8");
        assertThat(services.ratings().list(Scope.of(SAMPLE, THIRD)))
                .isEqualTo(services.ratings().list(TestServices.evaluation(3)))
                .hasSize(1);
    }

    @Test
    void oneOfSeveralMustBeNamed() {
        loadTwo();
        for (ThrowingCallable use : everyUseWithout(Optional.empty())) {
            refused(
                    FailureReason.INVALID,
                    "el almacén tiene varias agendas: diga cuál: other, sample",
                    "the store has several agendas: say which one: other, sample",
                    use);
        }
        for (ThrowingCallable use : everyUseWithout(Optional.of(new AgendaId("third")))) {
            refused(FailureReason.NOT_FOUND, "se admiten other, sample", "allowed are other, sample", use);
        }
    }

    @Test
    void agendasInOneStoreDoNotMix() {
        loadTwo();
        RatingRequest request = RatingRequest.of("APO", 1, "9.8");
        services.ratings().rate(Scope.of(OTHER, THIRD), request, ANA);
        assertThat(services.ratings().list(Scope.of(OTHER, THIRD)))
                .extracting(RatingRow::rating)
                .containsExactly("9.8");
        assertThat(services.ratings().list(Scope.of(SAMPLE, THIRD))).isEmpty();
    }
}
