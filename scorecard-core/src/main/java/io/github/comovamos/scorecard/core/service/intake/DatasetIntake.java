package io.github.comovamos.scorecard.core.service.intake;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Shape;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceLayout;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceReader;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceSink;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceTally;
import io.github.comovamos.scorecard.core.exchange.table.BadRows;
import io.github.comovamos.scorecard.core.exchange.table.TableOrigin;
import io.github.comovamos.scorecard.core.failure.Count;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorService;
import io.github.comovamos.scorecard.core.store.DatasetWriter;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the rows of one file go: into a dataset, with the indicators that they bring. Not thread-safe. */
final class DatasetIntake implements EvidenceSink, AutoCloseable {

    private final Session session;
    private final EvidenceImportRequest request;
    private final EvidenceImportService.Options options;
    private final Authorship authorship;
    private final EvidenceTally tally = new EvidenceTally();
    private final Set<IndicatorCode> known = new HashSet<>();
    private final Set<IndicatorCode> created = new LinkedHashSet<>();
    private final DatasetWriter writer;
    private TableOrigin origin = TableOrigin.FILE;
    private long records;

    /** An intake into a store, within its transaction. */
    DatasetIntake(
            Session session,
            EvidenceImportRequest request,
            EvidenceImportService.Options options,
            Authorship authorship) {
        this.session = session;
        this.request = request;
        this.options = options;
        this.authorship = authorship;
        this.writer = session.datasets().begin(request.instrument(), this::repeated);
    }

    /** Takes all rows of the file. */
    void read(SpooledFile file, Set<AreaCode> zones) {
        try (InputStream rows = options.watch().over(file.content(), file.size())) {
            origin = EvidenceReader.read(rows, request.toOptions(zones, this::indicator), this, tally);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer.flush();
    }

    /** Refuses an indicator that comes up in the file and is not known, unless new ones are admitted. */
    private void indicator(IndicatorCode code) {
        if (!isKnown(code) && !options.createIndicators()) {
            throw ScorecardException.invalid(
                    "el indicador %s no se conoce: agréguelo con `indicator add`, o admita indicadores nuevos con"
                            + " --create-indicators (create-indicators)",
                    "indicator %s is not known: add it with `indicator add`, or allow new ones with"
                            + " --create-indicators (create-indicators)",
                    Message.quote(code.code()));
        }
    }

    private boolean isKnown(IndicatorCode code) {
        if (!known.contains(code) && session.indicators().find(code).isPresent()) {
            known.add(code);
        }
        return known.contains(code);
    }

    /** Takes a figure, with its indicator where that is new: one of which every row is refused stays unknown. */
    @Override
    public void figure(long row, FigureLine line) {
        IndicatorCode code = line.indicator();
        if (!isKnown(code)) {
            session.indicators().put(IndicatorService.usual(code), authorship);
            known.add(code);
            created.add(code);
        }
        records++;
        writer.add(row, line);
    }

    @Override
    public void oneCase(long row, Case one) {
        records++;
        writer.add(row, one);
    }

    @Override
    public void population(long row, Population population) {
        records++;
        writer.add(row, population);
    }

    private void repeated(long row) {
        records--;
        tally.refuse(new Finding(
                new Place.Row(row),
                "",
                new Message(
                        "otra fila de este archivo ya habla de lo mismo: se admite una",
                        "another row of this file speaks of the same: one is allowed")));
    }

    /** How many rows were refused. */
    long refused() {
        return tally.refused();
    }

    /** Refuses the file where rows are bad and it is not partial, and where nothing is left of it. */
    void refuseBad() {
        if (!options.partial()) {
            tally.findings().orThrow(BadRows.refusal(tally.refused(), tally.taken()));
        }
        if (records == 0) {
            throw new ScorecardException(
                    FailureReason.INVALID,
                    nothingLeft(),
                    tally.findings().listed(),
                    tally.findings().count());
        }
    }

    private Message nothingLeft() {
        return Message.of(
                "el archivo no tiene nada que guardar: %s, %s con errores, %s fuera por declaración (%s)",
                "the file has nothing to store: %s, %s with faults, %s left out by declaration (%s)",
                Count.of(tally.read(), new Message("fila leída", "row read"), new Message("filas leídas", "rows read")),
                tally.refused(),
                leftOut(),
                tally.leftOut().isEmpty() ? "–" : tally.leftOut());
    }

    private long leftOut() {
        return tally.read() - tally.refused() - tally.taken();
    }

    /** Makes the dataset whole. */
    void finish(String sha256) {
        Shape shape = tally.layout().map(EvidenceLayout::shape).orElse(Shape.FIGURES);
        writer.finish(new StoredDataset(
                request.toDataset(shape, tally.instrument(), sha256),
                request.reading(),
                records,
                tally.refused(),
                authorship));
    }

    /** What the file came to. */
    EvidenceImportView view() {
        Language language = options.language();
        return new EvidenceImportView(
                request.dataset().name(),
                tally.layout().map(EvidenceLayout::code).orElse(""),
                tally.read(),
                tally.taken(),
                tally.refused(),
                leftOut(),
                records,
                !options.dryRun(),
                false,
                tally.leftOut().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(reason -> new ExclusionRow(reason.getKey(), reason.getValue()))
                        .toList(),
                notes().stream().map(language::of).toList(),
                tally.findings().listed().stream()
                        .map(finding -> FindingRow.of(finding, language))
                        .toList());
    }

    private List<Message> notes() {
        List<Message> notes = new ArrayList<>(origin.notes());
        if (!created.isEmpty()) {
            notes.add(Message.of(
                    "Indicadores nuevos: %s.",
                    "New indicators: %s.",
                    created.stream().map(IndicatorCode::code).collect(Collectors.joining(", "))));
        }
        request.instrument()
                .or(tally::instrument)
                .ifPresent(instrument -> notes.add(Message.of("Instrumento: %s.", "Instrument: %s.", instrument)));
        return notes;
    }

    @Override
    public void close() {
        writer.close();
    }
}
