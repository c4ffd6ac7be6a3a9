package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.exchange.table.Memo;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of the SESNSP's files, the repeated ones once. Not thread-safe. */
final class SesnspCells {

    private static final Pattern COUNT = Pattern.compile("([0-9]{1,9}|[0-9]{1,3}(?:,[0-9]{3}){1,2})(?:\\.0*)?");
    private static final String YEAR = "Año";

    private final Memo<AreaCode> areas = new Memo<>(AreaCode::parsePadded);
    private final Memo<Year> years = new Memo<>(Period::parseYear);

    /** The year of a row. */
    Year year(long row, SesnspHeader header, List<String> cells) {
        return read(row, YEAR, header.year(cells), years);
    }

    /** The area of a row, which must be of the kind of which the file is. */
    AreaCode area(long row, SesnspHeader header, List<String> cells) {
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

    /** What was counted in a month; nothing where it was not published. */
    static OptionalInt count(long row, int month, String cell) {
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
                            + " no se ha publicado",
                    "%s is not a count of crimes: allowed is a whole number from 0 on, or nothing where the month"
                            + " was not published",
                    Message.quote(cell));
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(1).replace(",", "")));
    }

    private static <T> T read(long row, String column, String text, Memo<T> parser) {
        return Read.at(new Place.Cell(row, column), text, parser);
    }

    /** The refusal of a cell. */
    static ScorecardException bad(long row, String column, String value, String es, String en, Object... args) {
        return ScorecardException.invalid(es, en, args).at(new Place.Cell(row, column), value);
    }
}
