package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.evidence.KnownCase;
import io.github.comovamos.scorecard.core.domain.evidence.KnownFigure;
import io.github.comovamos.scorecard.core.domain.evidence.KnownLine;
import io.github.comovamos.scorecard.core.domain.evidence.KnownPopulation;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.store.DatasetDifference;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.EvidenceStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * The tables {@code figure}, {@code evidence_case} and {@code population}. Rows come in the order of their keys, and what
 * is in effect of one key is found among them as they pass.
 */
record JdbcEvidenceStore(Handle handle) implements EvidenceStore {

    private static final String FIGURES = """
            SELECT code, area, period, dataset, value, goal, sample
            FROM figure JOIN indicator ON indicator.id = figure.indicator
            """;
    private static final String FIGURE_ORDER = "indicator, area, period, dataset";
    private static final String CASES = "SELECT * FROM evidence_case";

    @Override
    public Known known(EvidenceFilter filter) {
        List<KnownFigure> figures = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        said(filter, Optional.empty(), said -> {
            said.lines()
                    .forEach(known -> known.line()
                            .toFigure()
                            .ifPresent(figure -> figures.add(new KnownFigure(figure, known.provenance()))));
            said.goal().ifPresent(goals::add);
            return true;
        });
        return new Known(figures, goals);
    }

    @Override
    public List<KnownLine> lines(EvidenceFilter filter, Optional<KnownLine> after, int limit) {
        List<KnownLine> lines = new ArrayList<>();
        said(filter, after, said -> {
            said.lines().stream()
                    .filter(known -> after.isEmpty() || isAfter(known, after.get()))
                    .forEach(lines::add);
            return lines.size() < limit;
        });
        return List.copyOf(lines.subList(0, Math.min(limit, lines.size())));
    }

    /** Of lines with one key, whether one comes after another. */
    private static boolean isAfter(KnownLine known, KnownLine after) {
        boolean sameKey = known.line().indicator().equals(after.line().indicator())
                && known.line().area().equals(after.line().area())
                && known.line().period().equals(after.line().period());
        return !sameKey
                || SaidFigures.name(known.provenance().instrument())
                                .compareTo(SaidFigures.name(after.provenance().instrument()))
                        > 0;
    }

    /** Gives what is said, key by key, for as long as more is wanted. */
    private void said(EvidenceFilter filter, Optional<KnownLine> after, Predicate<SaidFigures> consumer) {
        KnownDatasets datasets = KnownDatasets.of(handle, filter);
        Conditions conditions = new Conditions()
                .among("code", "name", filter.names())
                .areas(filter)
                .years(filter);
        after.ifPresent(last -> conditions.and(
                """
                (indicator, area, period) >= ((SELECT id FROM indicator WHERE code = :last_code), :last_area, :last_period)
                """,
                Map.of(
                        "last_code", last.line().indicator().code(),
                        "last_area", last.line().area().code(),
                        "last_period", last.line().period().text())));
        Query query = conditions.query(handle, FIGURES, FIGURE_ORDER);
        try (ResultIterator<FigureRow> rows =
                query.map((row, context) -> FigureRow.of(row)).iterator()) {
            boolean more = true;
            boolean wanted = false;
            @Nullable SaidFigures said = null;
            while (more && rows.hasNext()) {
                FigureRow row = rows.next();
                if (said == null || !row.is(said.key())) {
                    more = said == null || said.isEmpty() || consumer.test(said);
                    said = new SaidFigures(row.key());
                    wanted = said.key().isWanted(filter);
                }
                if (more && wanted) {
                    row.addTo(said, datasets);
                }
            }
            if (more && said != null && !said.isEmpty()) {
                more = consumer.test(said);
            }
        }
    }

    @Override
    public List<KnownPopulation> populations(EvidenceFilter filter) {
        KnownDatasets datasets = KnownDatasets.of(handle, filter);
        record Said(KnownPopulation known, int recency) {}
        Map<List<Object>, Said> latest = new Conditions()
                        .among("vintage", "name", filter.names())
                        .areas(filter)
                        .query(handle, "SELECT * FROM population", "area, year, vintage, dataset")
                        .map((row, context) -> datasets.find(row.getInt("dataset"))
                                .map(provenance -> new Said(
                                        new KnownPopulation(population(row), provenance.dataset()),
                                        provenance.recency())))
                        .stream()
                        .flatMap(Optional::stream)
                        .filter(said -> filter.areas().isEmpty()
                                || filter.areas()
                                        .contains(said.known().population().area()))
                        .collect(Collectors.toMap(
                                said -> key(said.known().population()),
                                Function.identity(),
                                (one, other) -> one.recency() > other.recency() ? one : other,
                                LinkedHashMap::new));
        return latest.values().stream().map(Said::known).toList();
    }

    private static List<Object> key(Population population) {
        return List.of(population.area(), population.year(), population.vintage());
    }

    private static Population population(ResultSet row) {
        try {
            return new Population(
                    new AreaCode(row.getString("area")),
                    Year.of(row.getInt("year")),
                    new Vintage(row.getString("vintage")),
                    row.getLong("residents"));
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }

    @Override
    public List<KnownCase> cases(EvidenceFilter filter) {
        return cases(filter, Optional.empty(), Integer.MAX_VALUE);
    }

    @Override
    public List<KnownCase> cases(EvidenceFilter filter, Optional<String> after, int limit) {
        KnownDatasets datasets = KnownDatasets.of(handle, filter);
        Conditions conditions = new Conditions();
        after.ifPresent(key -> conditions.and("key > :last_key", Map.of("last_key", key)));
        List<KnownCase> cases = new ArrayList<>();
        try (ResultIterator<Optional<KnownCase>> rows = conditions
                .query(handle, CASES, "key, dataset")
                .map((row, context) -> knownCase(row, datasets))
                .iterator()) {
            Iterator<KnownCase> inEffect = new LatestCases(rows);
            while (cases.size() < limit && inEffect.hasNext()) {
                KnownCase known = inEffect.next();
                if (isWanted(known.known(), filter)) {
                    cases.add(known);
                }
            }
        }
        return List.copyOf(cases);
    }

    private static boolean isWanted(Case one, EvidenceFilter filter) {
        return (filter.names().isEmpty() || filter.names().contains(one.category()))
                && (filter.areas().isEmpty() || filter.areas().contains(one.area()))
                && filter.from().map(day -> !one.opened().isBefore(day)).orElse(true)
                && filter.to().map(day -> !one.opened().isAfter(day)).orElse(true);
    }

    private static Optional<KnownCase> knownCase(ResultSet row, KnownDatasets datasets) throws SQLException {
        Optional<Provenance> provenance = datasets.find(row.getInt("dataset"));
        Case one = new Case(
                row.getString("id"),
                row.getString("category"),
                new AreaCode(row.getString("area")),
                LocalDate.parse(row.getString("opened")),
                Rows.text(row, "closed").map(LocalDate::parse),
                Rows.text(row, "outcome"),
                Rows.text(row, "responsible"));
        String key = Objects.requireNonNull(row.getString("key"));
        return provenance.map(from -> new KnownCase(key, one, from));
    }

    @Override
    public DatasetDifference difference(DatasetName before, DatasetName after, int limit) {
        return new JdbcDifference(handle, before, after).of(limit);
    }
}
