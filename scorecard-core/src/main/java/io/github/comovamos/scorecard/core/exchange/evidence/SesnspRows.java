package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.exchange.table.Cells;
import io.github.comovamos.scorecard.core.exchange.table.Columns;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Resources;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The layouts of the SESNSP's open crime data, old and new, by municipality and by state. Rows are summed into the
 * monthly figures of the indicators for which their kind of crime counts. Blank months and {@code NA} are not
 * published, and no figure; municipalities 998 and 999 are none, and left out by declaration, as are kinds of crime
 * that are not mapped.
 */
final class SesnspRows implements EvidenceRows {

    private static final CountingMethod OLD = new CountingMethod("sesnsp-2011");
    private static final CountingMethod NEW = new CountingMethod("sesnsp-2015");
    private static final Pattern NO_MUNICIPALITY = Pattern.compile("[0-9]{2}99[89]");
    private static final int MONTHS = 12;

    private final EvidenceReader.Options options;
    private final EvidenceSink sink;
    private final EvidenceTally tally;
    private final PublishedMonths published;
    private final SesnspCells cellReader = new SesnspCells();
    private @Nullable Reading reading;
    private long last;

    SesnspRows(EvidenceReader.Options options, EvidenceSink sink, EvidenceTally tally) {
        this.options = options;
        this.sink = sink;
        this.tally = tally;
        this.published = new PublishedMonths(options.retrieved());
    }

    /** What is known once the header was read. */
    private record Reading(SesnspHeader header, CrimeMap map, MonthlySums sums) {}

    @Override
    public void header(long row, Cells cells) {
        cells.checkResults(row, Cells::letters);
        SesnspHeader header = SesnspHeader.parse(row, cells.texts());
        CrimeMap map = CrimeMap.parse(options.map()
                .orElseGet(() ->
                        Resources.text(SesnspRows.class, header.isOld() ? "sesnsp-2011.csv" : "sesnsp-2015.csv")));
        tally.countedBy(header.isOld() ? OLD : NEW);
        reading = new Reading(header, map, new MonthlySums(map.indicators()));
    }

    @Override
    public void row(long row, Cells all) {
        Reading known = reading;
        if (known == null) {
            throw new IllegalStateException("a row before the header");
        }
        last = row;
        List<String> cells = all.texts();
        boolean unclear =
                cells.size() > known.header.width() || !all.withoutResult().isEmpty();
        List<IndicatorCode> indicators =
                unclear ? known.map.indicators() : known.map.indicators(known.header.kind(cells));
        if (indicators.isEmpty()) {
            tally.leaveOut("not-mapped", 1);
            return;
        }
        MonthlySums.Key key = key(row, known, indicators, cells);
        if (unclear) {
            indicators.forEach(indicator -> known.sums.spoil(key, indicator));
            all.checkResults(row, Cells::letters);
            throw Columns.tooWide(row, cells, known.header.width());
        }
        if (known.header.isOfMunicipalities()
                && NO_MUNICIPALITY.matcher(key.area().code()).matches()) {
            tally.leaveOut("no-municipality", 1);
        } else if (options.until()
                .filter(until -> until.getYear() < key.year().getValue())
                .isPresent()) {
            tally.leaveOut("after-until", 1);
        } else {
            sum(row, known, key, new Counted(indicators, cells));
        }
    }

    /** Of what a row speaks; where that is not known, it might be any area, and is lost to all. */
    private MonthlySums.Key key(long row, Reading known, List<IndicatorCode> indicators, List<String> cells) {
        Optional<Year> year = Optional.empty();
        try {
            year = Optional.of(cellReader.year(row, known.header, cells));
            return new MonthlySums.Key(cellReader.area(row, known.header, cells), year.get());
        } catch (ScorecardException bad) {
            known.sums.lose(indicators, year);
            throw bad;
        }
    }

    /** A row with the indicators for which it counts. */
    private record Counted(List<IndicatorCode> indicators, List<String> cells) {}

    private void sum(long row, Reading known, MonthlySums.Key key, Counted counted) {
        List<IndicatorCode> indicators = counted.indicators();
        try {
            int counts = 0;
            for (int month = 1; month <= lastMonth(key.year()); month++) {
                OptionalInt count = SesnspCells.count(row, month, known.header.month(counted.cells(), month));
                counts += count.isPresent() ? 1 : 0;
                for (IndicatorCode indicator : indicators) {
                    put(row, known, key, indicator, month, count);
                }
            }
            if (counts == 0) {
                tally.leaveOut("blank", 1);
            } else {
                known.sums.took(key, indicators);
            }
        } catch (ScorecardException bad) {
            indicators.forEach(indicator -> known.sums.spoil(key, indicator));
            throw bad;
        }
    }

    private void put(
            long row, Reading known, MonthlySums.Key key, IndicatorCode indicator, int month, OptionalInt count) {
        if (known.sums.contradicts(key, indicator, month, count.isEmpty())) {
            throw SesnspCells.bad(
                    row,
                    SesnspHeader.monthName(month),
                    count.isEmpty() ? "" : Integer.toString(count.getAsInt()),
                    "otras filas de %s en %s de %s dicen lo contrario: con cuenta unas y en blanco otras no hay suma",
                    "other rows of %s in %s of %s say the contrary: with a count in some and none in others there"
                            + " is no sum",
                    indicator,
                    key.area(),
                    key.year());
        }
        if (count.isPresent()) {
            published.saw(key.year().atMonth(month), count.getAsInt() > 0);
            try {
                known.sums.add(key, indicator, month, count.getAsInt());
            } catch (ScorecardException refused) {
                throw refused.at(
                        new Place.Cell(row, SesnspHeader.monthName(month)), Integer.toString(count.getAsInt()));
            }
        } else {
            known.sums.addBlank(key, indicator, month);
        }
    }

    private int lastMonth(Year year) {
        return options.until()
                .filter(until -> until.getYear() == year.getValue())
                .map(YearMonth::getMonthValue)
                .orElse(MONTHS);
    }

    @Override
    public void end() {
        Reading known = reading;
        if (known == null) {
            return;
        }
        if (options.until().isEmpty()) {
            published.check();
        }
        tally.leaveOut("beside-refused", known.sums.rowsOfNoFigure());
        known.sums.forEach(line -> {
            options.indicators().accept(line.indicator());
            sink.figure(last, line);
        });
    }
}
