package io.github.comovamos.scorecard.core.service.intake;

import io.github.comovamos.scorecard.core.domain.agenda.Area;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.Dataset;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Shape;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceLayout;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceReader;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceSink;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceTally;
import io.github.comovamos.scorecard.core.exchange.table.BadRows;
import io.github.comovamos.scorecard.core.failure.Count;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorService;
import io.github.comovamos.scorecard.core.store.DatasetWriter;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One import while it runs. Not thread-safe. */
public final class EvidenceImport implements EvidenceSink, AutoCloseable {

    private final Session session;
    private final DatasetName name;
    private final Optional<CountingMethod> named;
    private final EvidenceImportService.Options options;
    private final Authorship authorship;
    private final EvidenceTally tally = new EvidenceTally();
    private final Set<IndicatorCode> indicators = new HashSet<>();
    private final List<IndicatorCode> created = new ArrayList<>();
    private final DatasetWriter writer;
    private long records;

    public EvidenceImport(
            Session session,
            DatasetName name,
            Optional<CountingMethod> named,
            EvidenceImportService.Options options,
            Authorship authorship) {
        this.session = session;
        this.name = name;
        this.named = named;
        this.options = options;
        this.authorship = authorship;
        this.writer = session.datasets().begin(named, this::repeated);
    }

    /** The zones that the agendas of a store declare. */
    public static Set<AreaCode> zones(Session session, Agendas agendas) {
        return session.agendas().ids().stream()
                .flatMap(id -> agendas.find(session, id).stream())
                .flatMap(loaded -> loaded.agenda().areas().stream())
                .map(Area::code)
                .collect(Collectors.toSet());
    }

    public void read(InputStream file, EvidenceReader.Options reading) {
        EvidenceReader.read(file, reading, this, tally);
        writer.flush();
    }

    /** Takes note of an indicator that comes up in the file. */
    public void indicator(IndicatorCode code) {
        if (indicators.contains(code)) {
            return;
        }
        if (session.indicators().find(code).isEmpty()) {
            if (!options.createIndicators()) {
                throw ScorecardException.invalid(
                        "el indicador %s no se conoce: agréguelo con `indicator add`, o admita indicadores nuevos con"
                                + " --create-indicators (create-indicators)",
                        "indicator %s is not known: add it with `indicator add`, or allow new ones with"
                                + " --create-indicators (create-indicators)",
                        Message.quote(code.code()));
            }
            session.indicators().put(IndicatorService.usual(code), authorship);
            created.add(code);
        }
        indicators.add(code);
    }

    @Override
    public void figure(long row, FigureLine line) {
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
    public long refused() {
        return tally.refused();
    }

    public Optional<CountingMethod> instrument() {
        return named.or(tally::instrument);
    }

    /** Refuses the file where rows are bad and it is not partial, and where nothing is left of it. */
    public void refuseBad() {
        if (!options.partial()) {
            tally.findings().orThrow(BadRows.refusal(tally.refused(), tally.taken()));
        }
        if (records == 0 && !options.dryRun()) {
            throw ScorecardException.invalid(
                    "el archivo no tiene nada que guardar: %s, %s con errores, %s fuera por declaración (%s)",
                    "the file has nothing to store: %s, %s with faults, %s left out by declaration (%s)",
                    Count.of(
                            tally.read(),
                            new Message("fila leída", "row read"),
                            new Message("filas leídas", "rows read")),
                    tally.refused(),
                    tally.read() - tally.refused() - tally.taken(),
                    tally.leftOut().isEmpty() ? "–" : tally.leftOut());
        }
    }

    public void finish(Function<Shape, Dataset> dataset, String reading) {
        Shape shape = tally.layout().map(EvidenceLayout::shape).orElse(Shape.FIGURES);
        writer.finish(new StoredDataset(dataset.apply(shape), reading, records, authorship));
    }

    public EvidenceImportView view(boolean stored) {
        Language language = options.language();
        return new EvidenceImportView(
                name.name(),
                tally.layout().map(EvidenceLayout::code).orElse(""),
                tally.read(),
                tally.taken(),
                tally.refused(),
                tally.read() - tally.refused() - tally.taken(),
                records,
                stored,
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
        List<Message> notes = new ArrayList<>();
        if (!created.isEmpty()) {
            notes.add(Message.of(
                    "Indicadores nuevos: %s.",
                    "New indicators: %s.",
                    created.stream().map(IndicatorCode::code).collect(Collectors.joining(", "))));
        }
        instrument().ifPresent(instrument -> notes.add(Message.of("Instrumento: %s.", "Instrument: %s.", instrument)));
        return notes;
    }

    /** What is said of a file that is in the store already. */
    public static EvidenceImportView known(StoredDataset stored) {
        return new EvidenceImportView(
                stored.dataset().name().name(),
                "",
                0,
                0,
                0,
                0,
                stored.records(),
                false,
                true,
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public void close() {
        writer.close();
    }
}
