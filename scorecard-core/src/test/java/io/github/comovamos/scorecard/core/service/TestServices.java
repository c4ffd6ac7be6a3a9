package io.github.comovamos.scorecard.core.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.view.ComputedView;
import io.github.comovamos.scorecard.core.service.view.EvidenceImportView;
import io.github.comovamos.scorecard.core.service.view.ImportView;
import io.github.comovamos.scorecard.core.service.view.RatedView;
import io.github.comovamos.scorecard.core.store.jdbc.JdbcStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The services over a new store, at a fixed time, with the calls that many tests make. */
record TestServices(Services services) {

    static final Instant NOW = Instant.parse("2013-06-19T12:00:00.123456789Z");
    static final Author ANA = Author.of("Ana");

    static TestServices in(Path folder) {
        return new TestServices(
                new Services(JdbcStore.createSqlite(folder.resolve("scorecard.db")), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    /** The services over a new store with one agenda. */
    static TestServices with(Path folder, String agenda) {
        TestServices services = in(folder);
        services.agendas().init(agenda, ANA, Language.ES);
        return services;
    }

    static Scope evaluation(int number) {
        return new Scope(Optional.empty(), Optional.of(EvaluationNumber.of(number)));
    }

    AgendaService agendas() {
        return services.agendas();
    }

    RatingService ratings() {
        return services.ratings();
    }

    ScoreboardService scoreboards() {
        return services.scoreboards();
    }

    /** Rates an action in an evaluation. */
    RatedView rate(int evaluation, String municipality, int action, String score) {
        return ratings().rate(evaluation(evaluation), RatingRequest.of(municipality, action, score), ANA);
    }

    /** Imports a CSV text into an evaluation, all or nothing. */
    ImportView importRatings(int evaluation, String csv) {
        return importRatings(evaluation, csv, new RatingImportService.Options(false, false, row -> {}, Language.ES));
    }

    ImportView importRatings(int evaluation, String csv, RatingImportService.Options options) {
        return services.imports()
                .importRatings(
                        evaluation(evaluation),
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        options,
                        ANA);
    }

    InstrumentService instruments() {
        return services.instruments();
    }

    /** Imports evidence from a text, as had today; indicators that are not known are added. */
    EvidenceImportView evidence(String dataset, String csv) {
        return evidence(EvidenceImportRequest.of(dataset, "test"), csv);
    }

    /** Imports evidence from a text, as had on a day. */
    EvidenceImportView evidence(String dataset, String retrieved, String csv) {
        return evidence(request(dataset, Optional.of(retrieved), Optional.empty()), csv);
    }

    /** Imports evidence from a text, as counted by an instrument. */
    EvidenceImportView countedBy(String instrument, String dataset, String csv) {
        return evidence(request(dataset, Optional.empty(), Optional.of(instrument)), csv);
    }

    private EvidenceImportView evidence(EvidenceImportRequest request, String csv) {
        return services.evidenceImports()
                .importEvidence(
                        request,
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        new EvidenceImportService.Options(false, false, true, Language.ES),
                        ANA);
    }

    private static EvidenceImportRequest request(
            String dataset, Optional<String> retrieved, Optional<String> instrument) {
        return new EvidenceImportRequest(
                dataset,
                "test",
                retrieved,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                instrument,
                Optional.empty());
    }

    /** All evidence of one area. */
    static EvidenceScope of(String area) {
        return new EvidenceScope(Optional.empty(), Optional.of(area), Optional.empty(), Optional.empty());
    }

    /** All evidence that was known on a day. */
    static EvidenceScope asOf(String day) {
        return new EvidenceScope(Optional.empty(), Optional.empty(), Optional.of(day), Optional.empty());
    }

    /** All evidence, of an instrument. */
    static EvidenceScope by(String instrument) {
        return new EvidenceScope(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(instrument));
    }

    /** Sets in an evaluation what the rules give. */
    ComputedView compute(int evaluation) {
        return compute(evaluation, new ComputeService.Options(false, false, Optional.empty(), Language.EN));
    }

    ComputedView compute(int evaluation, ComputeService.Options options) {
        return services.computing().compute(evaluation(evaluation), options, ANA);
    }

    /** Asserts that something is refused for a reason, with sentences that contain these texts. */
    static ScorecardException refused(FailureReason reason, String es, String en, ThrowingCallable work) {
        ScorecardException refusal = catchThrowableOfType(ScorecardException.class, work);
        assertThat(refusal).as("this must be refused").isNotNull();
        assertThat(refusal.reason())
                .as("the reason of: %s", refusal.getMessage())
                .isEqualTo(reason);
        assertThat(refusal.sentence().es()).contains(es);
        assertThat(refusal.sentence().en()).contains(en);
        return refusal;
    }
}
