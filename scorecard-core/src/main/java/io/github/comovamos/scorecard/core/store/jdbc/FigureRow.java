package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** A row of the table {@code figure}; its texts are read only where it is wanted. */
record FigureRow(
        String code,
        String area,
        String period,
        int dataset,
        Optional<String> value,
        Optional<String> goal,
        Optional<Integer> sample) {

    static FigureRow of(ResultSet row) throws SQLException {
        int sample = row.getInt("sample");
        Optional<Integer> asked = row.wasNull() ? Optional.empty() : Optional.of(sample);
        return new FigureRow(
                row.getString("code"),
                row.getString("area"),
                row.getString("period"),
                row.getInt("dataset"),
                Rows.text(row, "value"),
                Rows.text(row, "goal"),
                asked);
    }

    boolean is(SaidFigures.Key key) {
        return period.equals(key.period().text())
                && area.equals(key.area().code())
                && code.equals(key.indicator().code());
    }

    SaidFigures.Key key() {
        return new SaidFigures.Key(new IndicatorCode(code), new AreaCode(area), new Period(period));
    }

    void addTo(SaidFigures said, KnownDatasets datasets) {
        datasets.find(dataset)
                .ifPresent(provenance ->
                        said.add(provenance, value.map(Quantity::parse), goal.map(Quantity::parse), sample));
    }
}
