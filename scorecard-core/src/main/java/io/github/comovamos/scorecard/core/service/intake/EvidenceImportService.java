package io.github.comovamos.scorecard.core.service.intake;

import io.github.comovamos.scorecard.core.domain.evidence.Dataset;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceReader;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.agenda.Author;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import io.github.comovamos.scorecard.core.text.Sha256;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/** Takes evidence from files. */
public final class EvidenceImportService {

    /** A file of which rows were refused is another one once they are not, since their indicator or zone is known now. */
    private static final String REFUSED = " refused=";

    private final Store store;
    private final Clock clock;
    private final Agendas agendas;

    public EvidenceImportService(Store store, Clock clock, Agendas agendas) {
        this.store = store;
        this.clock = clock;
        this.agendas = agendas;
    }

    /**
     * How an import is done.
     *
     * @param partial whether the good rows are stored although others are bad
     * @param dryRun whether everything is done but nothing stored
     * @param createIndicators whether indicators that are not known are added
     * @param language the language of findings and notes
     */
    public record Options(boolean partial, boolean dryRun, boolean createIndicators, Language language) {}

    /**
     * Imports a file into a dataset, as a stream. All of it is stored together, or nothing. The same file, read in the same
     * way, adds nothing.
     *
     * @throws ScorecardException INVALID when the file cannot be read, or when rows are bad and it is not partial: with a
     *     finding for each bad row, and nothing stored; CONFLICT where another file has that name
     */
    public EvidenceImportView importEvidence(
            EvidenceImportRequest request, InputStream input, Options options, Author author) {
        EvidenceImportRequest dated = request.retrievedBy(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        HashedInput file = new HashedInput(input);
        try {
            return store.write(session -> session.datasets()
                    .find(dated.dataset())
                    .map(stored -> known(stored, dated, file))
                    .orElseGet(() -> imported(session, dated, file, options, author)));
        } catch (Undone undone) {
            return undone.view;
        }
    }

    /** What makes two readings of one file the same; no file is good in two layouts. */
    private static String reading(EvidenceImportRequest request) {
        return String.join(
                " ",
                "until=" + request.until().map(YearMonth::toString).orElse(""),
                "instrument=" + request.instrument().map(CountingMethod::name).orElse(""),
                "map=" + request.map().map(Sha256::of).orElse(""),
                "vintage=" + request.vintage().map(Vintage::name).orElse(""));
    }

    private static EvidenceImportView known(StoredDataset stored, EvidenceImportRequest request, HashedInput file) {
        boolean same = stored.dataset().sha256().equals(file.sha256())
                && (stored.reading().equals(reading(request))
                        || stored.reading().startsWith(reading(request) + REFUSED));
        if (!same) {
            throw ScorecardException.conflict(
                    "ya hay un conjunto de datos %s, con otro archivo o leído de otro modo: una versión nueva de los datos"
                            + " es otro conjunto, con otro nombre",
                    "there is a dataset %s already, of another file or read in another way: a new version of the data is"
                            + " another dataset, with another name",
                    request.dataset());
        }
        return EvidenceImport.known(stored);
    }

    private EvidenceImportView imported(
            Session session, EvidenceImportRequest request, HashedInput file, Options options, Author author) {
        try (EvidenceImport running =
                new EvidenceImport(session, request.dataset(), request.instrument(), options, author.now(clock))) {
            EvidenceReader.Options reading = new EvidenceReader.Options(
                    request.layout(),
                    request.until(),
                    request.retrieved().orElseThrow(),
                    request.usualVintage(),
                    request.map(),
                    EvidenceImport.zones(session, agendas),
                    running::indicator);
            running.read(file, reading);
            String sha256 = file.sha256();
            String how = reading(request) + (running.refused() == 0 ? "" : REFUSED + running.refused());
            Optional<StoredDataset> before = session.datasets().holding(sha256, how);
            if (before.isPresent()) {
                throw new Undone(EvidenceImport.known(before.get()));
            }
            running.refuseBad();
            if (options.dryRun()) {
                throw new Undone(running.view(false));
            }
            running.finish(
                    shape -> new Dataset(
                            request.dataset(),
                            shape,
                            request.source(),
                            request.retrieved().orElseThrow(),
                            running.instrument(),
                            sha256),
                    how);
            return running.view(true);
        }
    }

    /** Ends a transaction without leaving anything behind, though nothing is wrong. */
    private static final class Undone extends RuntimeException {
        private final transient EvidenceImportView view;

        Undone(EvidenceImportView view) {
            super(null, null, false, false);
            this.view = view;
        }
    }
}
