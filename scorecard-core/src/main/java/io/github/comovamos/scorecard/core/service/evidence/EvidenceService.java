package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.KnownCase;
import io.github.comovamos.scorecard.core.domain.evidence.KnownLine;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.WholeNumber;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.store.DatasetDifference;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.EvidenceStore;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Lists what datasets there are, and what they say. */
public final class EvidenceService {

    private static final int MOST_REVISIONS = 1000;
    private static final WholeNumber LIMIT =
            new WholeNumber(new Message("un número de filas", "a number of rows"), 1, EvidenceStore.LARGEST_PAGE);
    private static final String USUAL_LIMIT = "1000";
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
    public DatasetView dataset(String dataset) {
        return store.read(session -> {
            StoredDataset stored = find(session, "dataset", dataset);
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
     * @throws ScorecardException NOT_FOUND where there is none of that name; INVALID where they do not hold the same kind
     *     of thing
     */
    public DiffView diff(String before, String after) {
        return store.read(session -> {
            StoredDataset one = find(session, "dataset", before);
            StoredDataset other = find(session, "to", after);
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
            return new DiffView(
                    before,
                    after,
                    difference.common(),
                    difference.onlyBefore(),
                    difference.onlyAfter(),
                    difference.revisions().stream()
                            .map(revised -> row(shape, revised))
                            .toList(),
                    difference.count());
        });
    }

    private static DiffRow row(String shape, DatasetDifference.Revised revised) {
        return new DiffRow(
                shape,
                revised.name(),
                revised.area(),
                revised.period(),
                revised.field(),
                revised.before().orElse(null),
                revised.after().orElse(null));
    }

    /**
     * A page of figures and goals.
     *
     * @throws ScorecardException INVALID for arguments out of form; NOT_FOUND for datasets that are not there
     */
    public FigurePage figures(EvidenceQuery query) {
        return store.read(session -> {
            EvidenceFilter filter = filter(
                    session,
                    query,
                    "indicator",
                    text -> IndicatorCode.parse(text).code());
            int limit = limit(query);
            List<KnownLine> lines =
                    session.evidence().lines(filter, query.page().after().map(EvidenceService::line), limit + 1);
            List<KnownLine> page = lines.subList(0, Math.min(limit, lines.size()));
            return new FigurePage(
                    page.stream().map(EvidenceViews::figure).toList(),
                    lines.size() > limit ? cursor(page.get(page.size() - 1)) : null);
        });
    }

    /**
     * A page of cases.
     *
     * @throws ScorecardException INVALID for arguments out of form; NOT_FOUND for datasets that are not there
     */
    public CasePage cases(EvidenceQuery query) {
        return store.read(session -> {
            EvidenceFilter filter = filter(session, query, "category", text -> text);
            int limit = limit(query);
            List<KnownCase> cases =
                    session.evidence().cases(filter, query.page().after().map(EvidenceService::decoded), limit + 1);
            List<KnownCase> page = cases.subList(0, Math.min(limit, cases.size()));
            return new CasePage(
                    page.stream().map(EvidenceViews::oneCase).toList(),
                    cases.size() > limit ? encoded(page.get(page.size() - 1).key()) : null);
        });
    }

    /** The populations. */
    public List<PopulationRow> populations(EvidenceScope scope) {
        return store.read(session -> {
            EvidenceReading reading = EvidenceReading.of(session, agendas, scope);
            return session.evidence().populations(reading.filter()).stream()
                    .map(EvidenceViews::population)
                    .toList();
        });
    }

    private EvidenceFilter filter(Session session, EvidenceQuery query, String nameOf, UnaryOperator<String> check) {
        Optional<DatasetName> dataset = query.dataset()
                .map(name -> find(session, "dataset", name).dataset().name());
        EvidenceReading reading = EvidenceReading.of(session, agendas, query.scope());
        return reading.ofInstrument()
                .ofNames(Given.parse(nameOf, query.name(), check).map(Set::of).orElse(Set.of()))
                .between(
                        Given.parse("from", query.from(), Period::parse).map(Period::first),
                        Given.parse("to", query.to(), Period::parse).map(Period::last))
                .saidBy(dataset);
    }

    private static int limit(EvidenceQuery query) {
        return Given.parse("limit", query.page().limit().orElse(USUAL_LIMIT), LIMIT::parseInt);
    }

    public static StoredDataset find(Session session, String argument, String text) {
        DatasetName name = Given.parse(argument, text, DatasetName::parse);
        return session.datasets()
                .find(name)
                .orElseThrow(() -> ScorecardException.notFound(
                        "no hay conjunto de datos %s: véalos con `evidence list`",
                        "there is no dataset %s: see them with `evidence list`", Message.quote(name.name())));
    }

    private static String cursor(KnownLine last) {
        FigureLine line = last.line();
        return encoded(String.join(
                SEPARATOR,
                line.indicator().code(),
                line.area().code(),
                line.period().text(),
                last.provenance().instrument().map(CountingMethod::name).orElse("")));
    }

    private static KnownLine line(String cursor) {
        return Given.parse("after", cursor, text -> {
            String[] parts = decoded(text).split(SEPARATOR, -1);
            if (parts.length != KEY_PARTS) {
                throw badCursor(text);
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
            return new KnownLine(line, new Provenance(new DatasetName("page"), instrument, 0));
        });
    }

    private static String encoded(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        return Given.parse("after", cursor, text -> {
            if (!text.matches("[A-Za-z0-9_-]+") || text.length() % 4 == 1) {
                throw badCursor(text);
            }
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        });
    }

    private static ScorecardException badCursor(String text) {
        return ScorecardException.invalid(
                "%s no señala una página: se admite lo que la página anterior dio como next",
                "%s does not point to a page: allowed is what the page before gave as next", Message.quote(text));
    }
}
