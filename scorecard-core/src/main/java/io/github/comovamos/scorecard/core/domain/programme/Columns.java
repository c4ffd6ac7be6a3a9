package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.function.Function;

/** The columns with which most tables of instruments begin. */
final class Columns {

    private Columns() {}

    /** The code of an area, and its name where one is known. */
    static <R> Table<R> ofArea(Class<R> type, Function<R, Titled> area) {
        return Table.of(type)
                .text("Clave", "Code", row -> area.apply(row).code())
                .text("Municipio", "Municipality", row -> area.apply(row).title());
    }
}
