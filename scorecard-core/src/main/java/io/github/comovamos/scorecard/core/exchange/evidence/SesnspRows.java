package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.exchange.table.Columns;
import io.github.comovamos.scorecard.core.exchange.table.Memo;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Resources;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
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
    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\\.0*)?");
    private static final Pattern NO_MUNICIPALITY = Pattern.compile("[0-9]{2}99[89]");
    private static final String YEAR = "Año";
    private static final int MONTHS = 12;

    private final EvidenceReader.Options options;
    private final EvidenceSink sink;
    private final EvidenceTally tally;
    private final PublishedMonths published;
    private final Memo<AreaCode> areas = new Memo<>(AreaCode::parsePadded);
    private final Memo<Year> years = new Memo<>(Period::parseYear);
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
    public void header(long row, List<String> cells) {
        SesnspHeader header = SesnspHeader.parse(row, cells);
        CrimeMap map = CrimeMap.parse(options.map()
                .orElseGet(() ->
                        Resources.text(SesnspRows.class, header.isOld() ? "sesnsp-2011.csv" : "sesnsp-2015.csv")));
        tally.countedBy(header.isOld() ? OLD : NEW);
        reading = new Reading(header, map, new MonthlySums(map.indicators()));
    }

    @Override
    public void row(long row, List<String> cells) {
        Reading known = reading;
        if (known == null) {
            throw new IllegalStateException("a row before the header");
        }
        last = row;
        boolean shifted = cells.size() > known.header.width();
        List<IndicatorCode> indicators =
                shifted ? known.map.indicators() : known.map.indicators(known.header.kind(cells));
        if (indicators.isEmpty()) {
            tally.leaveOut("not-mapped", 1);
            return;
        }
        MonthlySums.Key key = key(row, known, indicators, cells);
        if (shifted) {
            indicators.forEach(indicator -> known.sums.spoil(key, indicator));
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
            year = Optional.of(read(row, YEAR, known.header.year(cells), years));
            return new MonthlySums.Key(area(row, known.header, cells), year.get());
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
                OptionalInt count = count(row, month, known.header.month(counted.cells(), month));
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
            throw bad(
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

    private AreaCode area(long row, SesnspHeader header, List<String> cells) {
        String text = header.area(cells);
        AreaCode area = read(row, header.areaName(), text, areas);
        if (area.isZone() || area.isMunicipality() != header.isOfMunicipalities()) {
            throw bad(
                    row,
                    header.areaName(),
                    text,
                    "%s no es la clave de un %s",
                    "%s is not the code of a %s",
                    Message.quote(text),
                    header.isOfMunicipalities()
                            ? new Message("municipio", "municipality")
                            : new Message("estado", "state"));
        }
        Optional<String> state = header.stateBeside(cells);
        if (state.isPresent()
                && !area.code()
                        .startsWith(read(row, "Clave_Ent", state.get(), areas).code())) {
            throw bad(
                    row,
                    "Clave_Ent",
                    state.get(),
                    "el municipio %s no es del estado %s",
                    "municipality %s is not of state %s",
                    area,
                    Message.quote(state.get()));
        }
        return area;
    }

    private OptionalInt count(long row, int month, String cell) {
        if (cell.isEmpty() || cell.equalsIgnoreCase("NA")) {
            return OptionalInt.empty();
        }
        Matcher matcher = COUNT.matcher(cell);
        if (!matcher.matches()) {
            throw bad(
                    row,
                    SesnspHeader.monthName(month),
                    cell,
                    "%s no es una cuenta de delitos: se admite un número entero de 0 en adelante, o nada si el mes"
                            + " no se ha"
                            + " publicado",
                    "%s is not a count of crimes: allowed is a whole number from 0 on, or nothing where the month"
                            + " was not"
                            + " published",
                    Message.quote(cell));
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(1).replace(",", "")));
    }

    private static <T> T read(long row, String column, String text, Memo<T> parser) {
        return Read.at(new Place.Cell(row, column), text, parser);
    }

    private static ScorecardException bad(long row, String column, String value, String es, String en, Object... args) {
        return ScorecardException.invalid(es, en, args).at(new Place.Cell(row, column), value);
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
