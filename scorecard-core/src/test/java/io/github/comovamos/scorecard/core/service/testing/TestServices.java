package io.github.comovamos.scorecard.core.service.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.AgendaService;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.compute.ComputeService;
import io.github.comovamos.scorecard.core.service.compute.ComputedView;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentService;
import io.github.comovamos.scorecard.core.service.instrument.InstrumentView;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportRequest;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportService;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportView;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import io.github.comovamos.scorecard.core.service.rating.RatedView;
import io.github.comovamos.scorecard.core.service.rating.RatingImportService;
import io.github.comovamos.scorecard.core.service.rating.RatingRequest;
import io.github.comovamos.scorecard.core.service.rating.RatingService;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardService;
import io.github.comovamos.scorecard.core.store.jdbc.JdbcStore;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The services over a new store, at a fixed time, with the calls that many tests make. */
public record TestServices(Services services) {

    public static final Instant NOW = Instant.parse("2013-06-19T12:00:00.123456789Z");
    public static final Editor ANA = Editor.of("Ana");

    public static TestServices in(Path folder) {
        return new TestServices(
                new Services(JdbcStore.createSqlite(folder.resolve("scorecard.db")), Clock.fixed(NOW, ZoneOffset.UTC)));
    }

    /** The services over a new store with one agenda. */
    public static TestServices with(Path folder, String agenda) {
        TestServices services = in(folder);
        services.agendas().init(agenda, ANA, Language.ES);
        return services;
    }

    public static Scope evaluation(int number) {
        return new Scope(Optional.empty(), Optional.of(EvaluationNumber.of(number)));
    }

    public AgendaService agendas() {
        return services.agendas();
    }

    public RatingService ratings() {
        return services.ratings();
    }

    public ScoreboardService scoreboards() {
        return services.scoreboards();
    }

    /** Rates an action in an evaluation. */
    public RatedView rate(int evaluation, String municipality, int action, String score) {
        return ratings().rate(evaluation(evaluation), RatingRequest.of(municipality, action, score), ANA);
    }

    /** Imports a CSV text into an evaluation, all or nothing. */
    public ImportView importRatings(int evaluation, String csv) {
        return importRatings(evaluation, csv, new RatingImportService.Options(false, false, row -> {}, Language.ES));
    }

    public ImportView importRatings(int evaluation, String csv, RatingImportService.Options options) {
        return services.imports()
                .importRatings(
                        evaluation(evaluation),
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        options,
                        ANA);
    }

    public InstrumentService instruments() {
        return services.instruments();
    }

    /** What an instrument says to texts. */
    public <R extends Record> InstrumentView<R> read(
            Instrument<R> instrument, EvidenceScope scope, Map<String, String> said, Language language) {
        return instruments().read(instrument, scope, instrument.arguments(said), language);
    }

    /** Imports evidence from a text, as had today; indicators that are not known are added. */
    public EvidenceImportView evidence(String dataset, String csv) {
        return evidence(EvidenceCalls.request(dataset, "test"), csv);
    }

    /** Imports evidence from a text, as had on a day. */
    public EvidenceImportView evidence(String dataset, String retrieved, String csv) {
        return evidence(request(dataset, "retrieved", retrieved), csv);
    }

    /** Imports evidence from a text, as counted by an instrument. */
    public EvidenceImportView countedBy(String instrument, String dataset, String csv) {
        return evidence(request(dataset, "instrument", instrument), csv);
    }

    private EvidenceImportView evidence(EvidenceImportRequest request, String csv) {
        return services.evidenceImports()
                .importEvidence(
                        request,
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        new EvidenceImportService.Options(false, false, true, Language.ES),
                        ANA);
    }

    private static EvidenceImportRequest request(String dataset, String name, String value) {
        return EvidenceImportRequest.parse(Texts.at(Place.Argument::new)
                .and("dataset", dataset)
                .and("source", "test")
                .and(name, value));
    }

    /** All evidence of one area. */
    public static EvidenceScope of(String area) {
        return new EvidenceScope(
                Optional.empty(),
                Optional.of(PlacedText.ofArgument("municipality", area)),
                Optional.empty(),
                Optional.empty());
    }

    /** All evidence that was known on a day. */
    public static EvidenceScope asOf(String day) {
        return scope("as-of", day);
    }

    /** All evidence, of an instrument. */
    public static EvidenceScope by(String instrument) {
        return scope("instrument", instrument);
    }

    private static EvidenceScope scope(String name, String value) {
        return EvidenceScope.parse(
                Optional.empty(),
                Optional.empty(),
                Texts.at(Place.Argument::new).and(name, value));
    }

    /** Sets in an evaluation what the rules give. */
    public ComputedView compute(int evaluation) {
        return compute(evaluation, new ComputeService.Options(false, false, Optional.empty(), Language.EN));
    }

    public ComputedView compute(int evaluation, ComputeService.Options options) {
        return services.computing().compute(evaluation(evaluation), options, ANA);
    }

    /** Asserts that something is refused for a reason, with sentences that contain these texts. */
    public static ScorecardException refused(FailureReason reason, String es, String en, ThrowingCallable work) {
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
