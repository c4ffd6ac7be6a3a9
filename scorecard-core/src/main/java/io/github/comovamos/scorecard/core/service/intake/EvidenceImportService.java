package io.github.comovamos.scorecard.core.service.intake;

import io.github.comovamos.scorecard.core.domain.agenda.Area;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes evidence from files.
 *
 * <p>The file is waited for first, with nothing of the store held: however slowly it arrives, nobody waits for it but
 * whoever sends it. Then, in one transaction that holds the store's only writer, its rows are read from the copy on
 * disk and written as they are read; readers go on meanwhile. A file that the store knows by its name and hash is not
 * read, and a transaction that adds no dataset, since the file is known or is only tried, leaves nothing behind.
 */
public final class EvidenceImportService {

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
     * @param watch looks on while rows are read
     * @param language the language of findings and notes
     */
    public record Options(boolean partial, boolean dryRun, boolean createIndicators, Watch watch, Language language) {

        /** Options of an import that nobody looks on at. */
        public Options(boolean partial, boolean dryRun, boolean createIndicators, Language language) {
            this(partial, dryRun, createIndicators, (file, size) -> file, language);
        }
    }

    /** Looks on while the rows of a file are read, such as a bar that shows how far. */
    @FunctionalInterface
    public interface Watch {

        /** The file of so many bytes, to be read through whoever looks on. */
        InputStream over(InputStream file, long size);
    }

    /**
     * Imports a file into a dataset. All of it is stored together, or nothing. The same file, read in the same way,
     * adds nothing.
     *
     * @param arriving the file, which is read to its end but not closed
     * @throws ScorecardException INVALID when the file cannot be read, or when rows are bad and it is not partial: with
     *     a finding for each bad row, and nothing stored; CONFLICT where another file has that name
     */
    public EvidenceImportView importEvidence(
            EvidenceImportRequest request, InputStream arriving, Options options, Editor author) {
        EvidenceImportRequest dated = request.retrievedBy(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        try (SpooledFile file = SpooledFile.of(arriving)) {
            return store.write(importing(dated, file, options, author), EvidenceImportView::stored);
        }
    }

    /** What is done while the writer is held: what comes of it stays only where it says that it is stored. */
    private Function<Session, EvidenceImportView> importing(
            EvidenceImportRequest request, SpooledFile file, Options options, Editor author) {
        return session -> {
            Optional<StoredDataset> namesake = session.datasets().find(request.dataset());
            if (namesake.isPresent()) {
                checkSame(namesake.get(), request, file);
                return EvidenceImportView.known(namesake.get());
            }
            try (DatasetIntake rows = new DatasetIntake(session, request, options, author.now(clock))) {
                rows.read(file, zones(session));
                Optional<StoredDataset> twin =
                        session.datasets().holding(file.sha256(), request.reading(), rows.refused());
                if (twin.isPresent()) {
                    return EvidenceImportView.known(twin.get());
                }
                rows.refuseBad();
                if (!options.dryRun()) {
                    rows.finish(file.sha256());
                }
                return rows.view();
            }
        };
    }

    private static void checkSame(StoredDataset stored, EvidenceImportRequest request, SpooledFile file) {
        if (!stored.dataset().sha256().equals(file.sha256())
                || !stored.reading().equals(request.reading())) {
            throw ScorecardException.conflict(
                    "ya hay un conjunto de datos %s, con otro archivo o leído de otro modo: una versión nueva de"
                            + " los datos es otro conjunto, con otro nombre",
                    "there is a dataset %s already, of another file or read in another way: a new version of the"
                            + " data is another dataset, with another name",
                    request.dataset());
        }
    }

    /** The zones that the agendas of a store declare. */
    private Set<AreaCode> zones(Session session) {
        return session.agendas().ids().stream()
                .flatMap(id -> agendas.find(session, id).stream())
                .flatMap(loaded -> loaded.agenda().areas().stream())
                .map(Area::code)
                .collect(Collectors.toSet());
    }
}
