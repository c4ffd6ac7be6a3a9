package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.exchange.table.Cells;
import io.github.comovamos.scorecard.core.exchange.table.Columns;
import io.github.comovamos.scorecard.core.exchange.table.Line;
import io.github.comovamos.scorecard.core.exchange.table.Memo;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layout of figures: a row for each indicator, area and period. */
final class FiguresRows implements EvidenceRows {

    static final List<String> REQUIRED = List.of("indicator", "area", "period", "value");

    private static final List<String> OPTIONAL = List.of("goal", "sample", "name");
    private static final Map<String, String> ALIASES = Map.of("municipality", "area", "month", "period");

    private final Columns columns = new Columns(REQUIRED, OPTIONAL, ALIASES);
    private final EvidenceSink sink;
    private final EvidenceTally tally;
    private final Optional<LocalDate> last;
    private final Memo<IndicatorCode> indicators;
    private final Memo<AreaCode> areas;
    private final Memo<Period> periods = new Memo<>(Period::parse);
    private final Memo<Quantity> quantities = new Memo<>(Quantity::parse);

    FiguresRows(EvidenceReader.Options options, EvidenceSink sink, EvidenceTally tally) {
        this.sink = sink;
        this.tally = tally;
        this.last = options.until().map(YearMonth::atEndOfMonth);
        this.indicators = new Memo<>(text -> {
            IndicatorCode code = IndicatorCode.parse(text);
            options.indicators().accept(code);
            return code;
        });
        this.areas = new Memo<>(text -> EvidenceReader.area(text, options.zones()));
    }

    @Override
    public void header(long row, Cells cells) {
        columns.read(row, cells);
    }

    @Override
    public void row(long row, Cells cells) {
        Line line = columns.line(row, cells);
        Period period = line.get("period", periods);
        if (last.isPresent() && period.last().isAfter(last.get())) {
            tally.leaveOut("after-until", 1);
            return;
        }
        IndicatorCode indicator = line.get("indicator", indicators);
        AreaCode area = line.get("area", areas);
        Optional<Quantity> value = line.find("value", quantities);
        Optional<Quantity> goal = line.find("goal", text -> goal(indicator, area, period, text));
        Optional<Integer> sample = line.find("sample", text -> sample(value, text));
        if (value.isEmpty() && goal.isEmpty()) {
            tally.leaveOut("blank", 1);
            return;
        }
        sink.figure(row, new FigureLine(indicator, area, period, value, goal, sample));
    }

    private Quantity goal(IndicatorCode indicator, AreaCode area, Period period, String text) {
        return new Goal(indicator, area, period, quantities.apply(text)).value();
    }

    private static int sample(Optional<Quantity> value, String text) {
        if (value.isEmpty()) {
            throw ScorecardException.invalid(
                    "hay muestra pero no valor: se admite junto a un valor",
                    "there is a sample but no value: it is allowed beside a value");
        }
        return Figure.parseSample(text);
    }
}
