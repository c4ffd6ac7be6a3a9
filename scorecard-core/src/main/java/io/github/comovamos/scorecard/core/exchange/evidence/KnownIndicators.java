package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.Cadence;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.exchange.table.Columns;
import io.github.comovamos.scorecard.core.exchange.table.CsvSource;
import io.github.comovamos.scorecard.core.exchange.table.Line;
import io.github.comovamos.scorecard.core.text.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators that ship with the scorecard: what the instruments of the paper count, with titles in both languages.
 */
public final class KnownIndicators {

    private static final String TITLE_ES = "title-es";
    private static final String TITLE_EN = "title-en";
    private static final List<String> COLUMNS =
            List.of("indicator", TITLE_ES, TITLE_EN, "unit", "direction", "cadence", "source");

    private KnownIndicators() {}

    /** The indicator of a code, if it ships. */
    public static Optional<Indicator> find(IndicatorCode code) {
        return Optional.ofNullable(Loaded.INDICATORS.get(code));
    }

    /** Every indicator that ships. */
    public static List<Indicator> all() {
        return List.copyOf(Loaded.INDICATORS.values());
    }

    /** Read when first asked for. */
    private static final class Loaded {
        static final Map<IndicatorCode, Indicator> INDICATORS = load();

        private static Map<IndicatorCode, Indicator> load() {
            Map<IndicatorCode, Indicator> indicators = new LinkedHashMap<>();
            Columns columns = new Columns(COLUMNS, List.of(), Map.of());
            try {
                new CsvSource(new StringReader(Resources.text(KnownIndicators.class, "indicators.csv")))
                        .forEachRow((row, cells) -> {
                            if (columns.areKnown()) {
                                Indicator indicator = indicator(columns.line(row, cells));
                                indicators.put(indicator.code(), indicator);
                            } else {
                                columns.read(row, cells);
                            }
                        });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return indicators;
        }

        private static Indicator indicator(Line line) {
            return new Indicator(
                    line.get("indicator", IndicatorCode::parse),
                    new LocalizedText(line.text(TITLE_ES), line.text(TITLE_EN)),
                    line.text("unit"),
                    line.get("direction", Direction::parse),
                    line.get("cadence", Cadence::parse),
                    line.find("source", text -> text));
        }
    }
}
