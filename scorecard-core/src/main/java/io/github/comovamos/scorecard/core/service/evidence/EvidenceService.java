package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.store.DatasetDifference;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Lists what datasets there are, and what they say. */
public final class EvidenceService {

    private static final int MOST_REVISIONS = 1000;
    private static final String SEPARATOR = "\u001F";
    private static final int KEY_PARTS = 4;

    private final Store store;
    private final Agendas agendas;

    public EvidenceService(Store store, Agendas agendas) {
        this.store = store;
        this.agendas = agendas;
    }

    /** Every dataset, in the order in which they arrived. */
    public List<DatasetRow> datasets() {
        return store.read(session ->
                session.datasets().all().stream().map(EvidenceViews::dataset).toList());
    }

    /**
     * One dataset with its parts.
     *
     * @throws ScorecardException NOT_FOUND where there is none of that name
     */
    public DatasetView dataset(DatasetName dataset) {
        return store.read(session -> {
            StoredDataset stored = get(session, dataset);
            return new DatasetView(
                    EvidenceViews.dataset(stored),
                    session.datasets().parts(stored.dataset().name()).stream()
                            .map(part -> new DatasetPartRow(
                                    part.name(), part.areas(), part.from(), part.to(), part.records()))
                            .toList());
        });
    }

    /**
     * What one dataset says otherwise than another of what both speak of.
     *
     * @throws ScorecardException NOT_FOUND where there is none of that name; INVALID where they do not hold the same
     *     kind of thing
     */
    public DiffView diff(DatasetName before, DatasetName after, Language language) {
        return store.read(session -> {
            StoredDataset one = get(session, before);
            StoredDataset other = get(session, after);
            if (one.dataset().shape() != other.dataset().shape()) {
                throw ScorecardException.invalid(
                        "%s tiene %s y %s tiene %s: se comparan conjuntos de lo mismo",
                        "%s holds %s and %s holds %s: datasets of the same are compared",
                        one.dataset().name(),
                        one.dataset().shape().code(),
                        other.dataset().name(),
                        other.dataset().shape().code());
            }
            DatasetDifference difference = session.evidence()
                    .difference(one.dataset().name(), other.dataset().name(), MOST_REVISIONS);
            String shape = one.dataset().shape().code();
            Areas areas = Areas.of(Optional.empty()).and(agendas.all(session));
            return new DiffView(
                    before.name(),
                    after.name(),
                    difference.common(),
                    difference.onlyBefore(),
                    difference.onlyAfter(),
                    difference.revisions().stream()
                            .map(revised -> row(shape, revised, areas, language))
                            .toList(),
                    difference.count());
        });
    }

    private static DiffRow row(String shape, DatasetDifference.Revised revised, Areas areas, Language language) {
        return new DiffRow(
                shape,
                revised.name(),
                areas.titled(AreaCode.parse(revised.area()), language),
                revised.period(),
                revised.field(),
                revised.before().orElse(null),
                revised.after().orElse(null));
    }

    /**
     * A page of figures and goals.
     *
     * @param indicator of this indicator; left out, of all
     * @throws ScorecardException INVALID for a page that there is not; NOT_FOUND for datasets that are not there
     */
    public FigurePage figures(Optional<IndicatorCode> indicator, EvidenceQuery query, Language language) {
        return store.read(session -> {
            EvidenceReading reading = reading(session, query);
            EvidenceFilter filter = filter(reading, query, indicator.map(IndicatorCode::code));
            int limit = query.page().limit();
            List<Known<FigureLine>> lines = session.evidence()
                    .lines(filter, query.page().after().map(after -> after.read(EvidenceService::line)), limit + 1);
            List<Known<FigureLine>> page = lines.subList(0, Math.min(limit, lines.size()));
            return new FigurePage(
                    page.stream()
                            .map(known -> EvidenceViews.figure(known, reading.areas(), language))
                            .toList(),
                    lines.size() > limit ? cursor(page.get(page.size() - 1)) : null);
        });
    }

    /**
     * A page of cases.
     *
     * @param category of this category; left out, of all
     * @throws ScorecardException INVALID for a page that there is not; NOT_FOUND for datasets that are not there
     */
    public CasePage cases(Optional<String> category, EvidenceQuery query, Language language) {
        return store.read(session -> {
            EvidenceReading reading = reading(session, query);
            EvidenceFilter filter = filter(reading, query, category);
            int limit = query.page().limit();
            List<Known<Case>> cases = session.evidence()
                    .cases(filter, query.page().after().map(after -> after.read(EvidenceService::decoded)), limit + 1);
            List<Known<Case>> page = cases.subList(0, Math.min(limit, cases.size()));
            return new CasePage(
                    page.stream()
                            .map(known -> EvidenceViews.oneCase(known, reading.areas(), language))
                            .toList(),
                    cases.size() > limit ? encoded(key(page.get(page.size() - 1))) : null);
        });
    }

    /** The populations. */
    public List<PopulationRow> populations(EvidenceScope scope, Language language) {
        return store.read(session -> {
            EvidenceReading reading = EvidenceReading.of(session, agendas, scope);
            return session.evidence().populations(reading.filter()).stream()
                    .map(known -> EvidenceViews.population(known, reading.areas(), language))
                    .toList();
        });
    }

    private EvidenceReading reading(Session session, EvidenceQuery query) {
        query.dataset().ifPresent(dataset -> get(session, dataset));
        return EvidenceReading.of(session, agendas, query.scope());
    }

    private static EvidenceFilter filter(EvidenceReading reading, EvidenceQuery query, Optional<String> name) {
        return reading.ofInstrument()
                .ofName(name)
                .between(query.from().map(Period::first), query.to().map(Period::last))
                .saidBy(query.dataset());
    }

    /**
     * A dataset.
     *
     * @throws ScorecardException NOT_FOUND where there is none of that name
     */
    public static StoredDataset get(Session session, DatasetName name) {
        return session.datasets()
                .find(name)
                .orElseThrow(() -> ScorecardException.notFound(
                        "no hay conjunto de datos %s: véalos con `evidence list`",
                        "there is no dataset %s: see them with `evidence list`", Message.quote(name.name())));
    }

    private static String key(Known<Case> known) {
        return known.what().key(known.provenance().instrument());
    }

    private static String cursor(Known<FigureLine> last) {
        FigureLine line = last.what();
        return encoded(String.join(
                SEPARATOR,
                line.indicator().code(),
                line.area().code(),
                line.period().text(),
                last.provenance().instrument().map(CountingMethod::name).orElse("")));
    }

    private static Known<FigureLine> line(String cursor) {
        String[] parts = decoded(cursor).split(SEPARATOR, -1);
        if (parts.length != KEY_PARTS) {
            throw badCursor(cursor);
        }
        FigureLine line = new FigureLine(
                IndicatorCode.parse(parts[0]),
                AreaCode.parse(parts[1]),
                Period.parse(parts[2]),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Optional<CountingMethod> instrument =
                Optional.of(parts[3]).filter(name -> !name.isEmpty()).map(CountingMethod::parse);
        return new Known<>(line, new Provenance(new DatasetName("page"), instrument, 0));
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        if (!cursor.matches("[A-Za-z0-9_-]+") || cursor.length() % 4 == 1) {
            throw badCursor(cursor);
        }
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    private static ScorecardException badCursor(String text) {
        return ScorecardException.invalid(
                "%s no señala una página: se admite lo que la página anterior dio como next",
                "%s does not point to a page: allowed is what the page before gave as next", Message.quote(text));
    }
}
