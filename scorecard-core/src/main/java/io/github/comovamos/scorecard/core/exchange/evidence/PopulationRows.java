package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.exchange.table.Cells;
import io.github.comovamos.scorecard.core.exchange.table.Columns;
import io.github.comovamos.scorecard.core.exchange.table.Line;
import java.time.Year;
import java.util.List;
import java.util.Map;

/** The layout of populations: a row for each area and year. */
final class PopulationRows implements EvidenceRows {

    private static final Map<String, String> ALIASES =
            Map.of("municipality", "area", "period", "year", "population", "residents");

    static final List<String> REQUIRED = List.of("area", "year", "residents");
    private static final List<String> OPTIONAL = List.of("vintage", "name");

    private final Columns columns = new Columns(REQUIRED, OPTIONAL, ALIASES);
    private final EvidenceReader.Options options;
    private final EvidenceSink sink;

    PopulationRows(EvidenceReader.Options options, EvidenceSink sink) {
        this.options = options;
        this.sink = sink;
    }

    @Override
    public void header(long row, Cells cells) {
        columns.read(row, cells);
    }

    @Override
    public void row(long row, Cells cells) {
        Line line = columns.line(row, cells);
        AreaCode area = line.get("area", text -> EvidenceReader.area(text, options.zones()));
        Year year = line.get("year", Period::parseYear);
        long residents = line.get("residents", Population::parseResidents);
        Vintage vintage = line.find("vintage", Vintage::parse).orElse(options.vintage());
        sink.population(row, new Population(area, year, vintage, residents));
    }
}
