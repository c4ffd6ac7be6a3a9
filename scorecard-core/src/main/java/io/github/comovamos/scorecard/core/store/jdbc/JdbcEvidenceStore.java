package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.store.DatasetDifference;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.EvidenceStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** The tables {@code figure}, {@code evidence_case} and {@code population}. */
final class JdbcEvidenceStore implements EvidenceStore {

    private final Handle handle;

    JdbcEvidenceStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public InEffect inEffect(EvidenceFilter filter) {
        List<Known<Figure>> figures = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        forEachFigure(filter, Optional.empty(), said -> {
            said.lines()
                    .forEach(known -> known.what()
                            .toFigure()
                            .ifPresent(figure -> figures.add(new Known<>(figure, known.provenance()))));
            said.goal().ifPresent(goals::add);
            return true;
        });
        return new InEffect(figures, goals);
    }

    @Override
    public List<Known<FigureLine>> lines(EvidenceFilter filter, Optional<Known<FigureLine>> after, int limit) {
        List<Known<FigureLine>> lines = new ArrayList<>();
        forEachFigure(filter, after, said -> {
            said.lines().stream()
                    .filter(known -> after.filter(last -> !SaidFigures.isAfter(known, last))
                            .isEmpty())
                    .forEach(lines::add);
            return lines.size() < limit;
        });
        return List.copyOf(lines.subList(0, Math.min(limit, lines.size())));
    }

    private void forEachFigure(
            EvidenceFilter filter, Optional<Known<FigureLine>> after, Predicate<SaidFigures> consumer) {
        Conditions conditions = new Conditions(filter).names("code").areas().years();
        after.map(Known::what)
                .ifPresent(last -> conditions.and(
                        """
                        (indicator, area, period)
                          >= ((SELECT id FROM indicator WHERE code = :last_code), :last_area, :last_period)
                        """,
                        Map.of(
                                "last_code", last.indicator().code(),
                                "last_area", last.area().code(),
                                "last_period", last.period().text())));
        EvidenceTable.FIGURES.forEach(
                handle, conditions, said -> !filter.has(said.get(0).what()) || consumer.test(new SaidFigures(said)));
    }

    @Override
    public List<Known<Population>> populations(EvidenceFilter filter) {
        List<Known<Population>> populations = new ArrayList<>();
        EvidenceTable.POPULATIONS.forEach(
                handle, new Conditions(filter).names("vintage").areas(), said -> {
                    Known<Population> latest = SaidFigures.latest(said);
                    if (filter.has(latest.what())) {
                        populations.add(latest);
                    }
                    return true;
                });
        return List.copyOf(populations);
    }

    @Override
    public List<Known<Case>> cases(EvidenceFilter filter) {
        return cases(filter, Optional.empty(), Integer.MAX_VALUE);
    }

    /** A later dataset may move a case to another area or category: the filter looks at what is in effect of it. */
    @Override
    public List<Known<Case>> cases(EvidenceFilter filter, Optional<String> after, int limit) {
        Conditions conditions = new Conditions(filter);
        after.ifPresent(key -> conditions.and("key > :last_key", Map.of("last_key", key)));
        List<Known<Case>> cases = new ArrayList<>();
        EvidenceTable.CASES.forEach(handle, conditions, said -> {
            Known<Case> latest = SaidFigures.latest(said);
            if (filter.has(latest.what())) {
                cases.add(latest);
            }
            return cases.size() < limit;
        });
        return List.copyOf(cases);
    }

    @Override
    public boolean speaksOf(AreaCode area) {
        return handle.createQuery("""
                        SELECT EXISTS (SELECT 1 FROM population WHERE area = :area)
                          OR EXISTS (SELECT 1 FROM figure
                                     WHERE indicator IN (SELECT id FROM indicator) AND area = :area)
                          OR EXISTS (SELECT 1 FROM evidence_case WHERE area = :area)
                        """)
                .bind("area", area.code())
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public List<AreaCode> areas() {
        return names("""
                SELECT area FROM figure UNION SELECT area FROM evidence_case UNION SELECT area FROM population
                ORDER BY area
                """).map(AreaCode::parse).toList();
    }

    @Override
    public List<String> categories() {
        return names("SELECT DISTINCT category FROM evidence_case ORDER BY category")
                .toList();
    }

    @Override
    public boolean isSampled(IndicatorCode indicator) {
        return handle.createQuery("""
                        SELECT EXISTS (
                          SELECT 1 FROM figure
                          WHERE indicator = (SELECT id FROM indicator WHERE code = :code) AND sample IS NOT NULL)
                        """)
                .bind("code", indicator.code())
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public List<Vintage> editions() {
        return names("SELECT DISTINCT vintage FROM population ORDER BY vintage")
                .map(Vintage::parse)
                .toList();
    }

    private Stream<String> names(String query) {
        return handle.createQuery(query).mapTo(String.class).list().stream();
    }

    @Override
    public DatasetDifference difference(DatasetName before, DatasetName after, int limit) {
        return new JdbcDifference(handle, before, after).of(limit);
    }
}
