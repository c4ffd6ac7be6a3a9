package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Narrowing;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.store.DatasetDifference;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.util.List;
import java.util.Optional;

/** Lists what datasets there are, and what they say. */
public final class EvidenceService {

    private static final int MOST_REVISIONS = 1000;

    private static final Message NO_FIGURES = new Message("no hay cifras", "there are no figures");
    private static final Message NO_CASES = new Message("no hay casos", "there are no cases");
    private static final Message NO_POPULATIONS = new Message("no hay poblaciones", "there are no populations");

    private static final String INDICATOR = "indicator";
    private static final String CATEGORY = "category";
    private static final String DATASET = "dataset";
    private static final String TO = "to";

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
            StoredDataset stored = KnownNames.dataset(session, dataset);
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
            StoredDataset one = KnownNames.dataset(session, before);
            StoredDataset other = KnownNames.dataset(session, after, TO);
            if (one.dataset().shape() != other.dataset().shape()) {
                throw ScorecardException.invalid(
                                "%s tiene %s y %s tiene %s: se comparan conjuntos de lo mismo",
                                "%s holds %s and %s holds %s: datasets of the same are compared",
                                one.dataset().name(),
                                one.dataset().shape().code(),
                                other.dataset().name(),
                                other.dataset().shape().code())
                        .at(new Place.Argument(TO), after.name());
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
     * @throws ScorecardException INVALID for a page that there is not; NOT_FOUND for names that nobody knows
     */
    public FigurePage figures(Optional<IndicatorCode> indicator, EvidenceQuery query, Language language) {
        return store.read(session -> {
            EvidenceReading reading = reading(session, query);
            indicator.ifPresent(code -> KnownNames.indicator(session, code, INDICATOR));
            EvidenceFilter filter = filter(reading, query, indicator.map(IndicatorCode::code));
            int limit = query.page().limit();
            List<Known<FigureLine>> lines = session.evidence()
                    .lines(filter, query.page().after().map(after -> after.read(PageMarks::figure)), limit + 1);
            List<Known<FigureLine>> page = lines.subList(0, Math.min(limit, lines.size()));
            return new FigurePage(
                    page.stream()
                            .map(known -> EvidenceViews.figure(known, reading.areas(), language))
                            .toList(),
                    lines.size() > limit ? PageMarks.of(page.get(page.size() - 1)) : null,
                    notes(page, NO_FIGURES, narrowing(reading, INDICATOR, indicator, query), query, language));
        });
    }

    /**
     * A page of cases.
     *
     * @param category of this category; left out, of all
     * @throws ScorecardException INVALID for a page that there is not; NOT_FOUND for names that nobody knows
     */
    public CasePage cases(Optional<String> category, EvidenceQuery query, Language language) {
        return store.read(session -> {
            EvidenceReading reading = reading(session, query);
            category.ifPresent(name -> KnownNames.checkCategory(session, name, CATEGORY));
            EvidenceFilter filter = filter(reading, query, category);
            int limit = query.page().limit();
            List<Known<Case>> cases = session.evidence()
                    .cases(filter, query.page().after().map(after -> after.read(PageMarks::key)), limit + 1);
            List<Known<Case>> page = cases.subList(0, Math.min(limit, cases.size()));
            return new CasePage(
                    page.stream()
                            .map(known -> EvidenceViews.oneCase(known, reading.areas(), language))
                            .toList(),
                    cases.size() > limit ? mark(page.get(page.size() - 1)) : null,
                    notes(page, NO_CASES, narrowing(reading, CATEGORY, category, query), query, language));
        });
    }

    /**
     * The populations.
     *
     * @throws ScorecardException NOT_FOUND for names that nobody knows
     */
    public PopulationsView populations(EvidenceScope scope, Language language) {
        return store.read(session -> {
            EvidenceReading reading = EvidenceReading.of(session, agendas, scope);
            List<Known<Population>> populations = session.evidence().populations(reading.filter());
            return new PopulationsView(
                    populations.stream()
                            .map(known -> EvidenceViews.population(known, reading.areas(), language))
                            .toList(),
                    populations.isEmpty()
                            ? List.of(language.of(reading.narrowing().nothing(NO_POPULATIONS)))
                            : List.of());
        });
    }

    private static Narrowing narrowing(EvidenceReading reading, String name, Optional<?> value, EvidenceQuery query) {
        return reading.narrowing()
                .and(name, value)
                .and("from", query.from())
                .and("to", query.to())
                .and(DATASET, query.dataset());
    }

    /** What is said of a first page without rows; a later one ends a list, and says nothing. */
    private static List<String> notes(
            List<?> page, Message thing, Narrowing narrowing, EvidenceQuery query, Language language) {
        return page.isEmpty() && query.page().after().isEmpty()
                ? List.of(language.of(narrowing.nothing(thing)))
                : List.of();
    }

    private EvidenceReading reading(Session session, EvidenceQuery query) {
        query.dataset().ifPresent(dataset -> KnownNames.dataset(session, dataset, DATASET));
        return EvidenceReading.of(session, agendas, query.scope());
    }

    private static EvidenceFilter filter(EvidenceReading reading, EvidenceQuery query, Optional<String> name) {
        return reading.ofInstrument()
                .ofName(name)
                .between(query.from().map(Period::first), query.to().map(Period::last))
                .saidBy(query.dataset());
    }

    private static String mark(Known<Case> last) {
        return PageMarks.of(last.what().key(last.provenance().instrument()));
    }
}
