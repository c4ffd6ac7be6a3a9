package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * A table of what datasets say. Its rows come in the order of their keys, so that all that is said of one thing passes
 * together, and what is in effect of it is found as it passes.
 */
final class EvidenceTable<T> {

    static final EvidenceTable<FigureLine> FIGURES = new EvidenceTable<>(
            """
            SELECT code, area, period, dataset, value, goal, sample
            FROM figure JOIN indicator ON indicator.id = figure.indicator
            """,
            "indicator, area, period, dataset",
            EvidenceTable::figure,
            known -> List.of(
                    known.what().indicator(), known.what().area(), known.what().period()));

    static final EvidenceTable<Case> CASES = new EvidenceTable<>(
            "SELECT * FROM evidence_case",
            "key, dataset",
            EvidenceTable::oneCase,
            known -> known.what().key(known.provenance().instrument()));

    static final EvidenceTable<Population> POPULATIONS = new EvidenceTable<>(
            "SELECT * FROM population",
            "area, year, vintage, dataset",
            EvidenceTable::population,
            known -> List.of(
                    known.what().area(), known.what().year(), known.what().vintage()));

    private final String select;
    private final String order;
    private final Mapping<T> mapping;
    private final Function<Known<T>, Object> key;

    private EvidenceTable(String select, String order, Mapping<T> mapping, Function<Known<T>, Object> key) {
        this.select = select;
        this.order = order;
        this.mapping = mapping;
        this.key = key;
    }

    /** What a row says. */
    @FunctionalInterface
    private interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }

    /** Takes all that is said of one thing. */
    @FunctionalInterface
    interface Taker<T> {
        /** Takes it, and says whether more is wanted. */
        boolean take(List<Known<T>> said);
    }

    /**
     * Gives all that is said of each thing in turn.
     *
     * @param conditions which rows are looked at, and of which datasets
     */
    void forEach(Handle handle, Conditions conditions, Taker<T> taker) {
        KnownDatasets datasets = KnownDatasets.of(handle, conditions.filter());
        try (ResultIterator<Optional<Known<T>>> rows = conditions
                .query(handle, select, order)
                .map((row, context) -> known(row, datasets))
                .iterator()) {
            List<Known<T>> said = new ArrayList<>();
            boolean more = true;
            while (more && rows.hasNext()) {
                Optional<Known<T>> next = rows.next();
                if (next.isPresent()) {
                    if (!said.isEmpty() && !key.apply(said.get(0)).equals(key.apply(next.get()))) {
                        more = taker.take(said);
                        said = new ArrayList<>();
                    }
                    said.add(next.get());
                }
            }
            if (more && !said.isEmpty()) {
                taker.take(said);
            }
        }
    }

    /** What a row says, where its dataset is looked at. */
    private Optional<Known<T>> known(ResultSet row, KnownDatasets datasets) throws SQLException {
        Optional<Provenance> provenance = datasets.find(row.getInt("dataset"));
        return provenance.isEmpty() ? Optional.empty() : Optional.of(new Known<>(mapping.map(row), provenance.get()));
    }

    private static FigureLine figure(ResultSet row) throws SQLException {
        int sample = row.getInt("sample");
        Optional<Integer> asked = row.wasNull() ? Optional.empty() : Optional.of(sample);
        return new FigureLine(
                new IndicatorCode(row.getString("code")),
                new AreaCode(row.getString("area")),
                new Period(row.getString("period")),
                Rows.text(row, "value").map(Quantity::parse),
                Rows.text(row, "goal").map(Quantity::parse),
                asked);
    }

    private static Case oneCase(ResultSet row) throws SQLException {
        return new Case(
                row.getString("id"),
                row.getString("category"),
                new AreaCode(row.getString("area")),
                LocalDate.parse(row.getString("opened")),
                Rows.text(row, "closed").map(LocalDate::parse),
                Rows.text(row, "outcome"),
                Rows.text(row, "responsible"));
    }

    private static Population population(ResultSet row) throws SQLException {
        return new Population(
                new AreaCode(row.getString("area")),
                Year.of(row.getInt("year")),
                new Vintage(row.getString("vintage")),
                row.getLong("residents"));
    }
}
