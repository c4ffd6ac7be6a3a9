package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.exchange.table.Cells;
import io.github.comovamos.scorecard.core.exchange.table.Columns;
import io.github.comovamos.scorecard.core.exchange.table.Line;
import io.github.comovamos.scorecard.core.exchange.table.Memo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The layout of cases: a row for each case. */
final class CasesRows implements EvidenceRows {

    static final List<String> REQUIRED = List.of("case", "category", "area", "opened");
    private static final List<String> OPTIONAL = List.of("closed", "outcome", "responsible", "name");
    private static final Map<String, String> ALIASES = Map.of("municipality", "area");

    private final Columns columns = new Columns(REQUIRED, OPTIONAL, ALIASES);
    private final EvidenceSink sink;
    private final Memo<AreaCode> areas;
    private final Memo<LocalDate> days = new Memo<>(Period::parseDay);

    CasesRows(EvidenceReader.Options options, EvidenceSink sink) {
        this.sink = sink;
        this.areas = new Memo<>(text -> EvidenceReader.area(text, options.zones()));
    }

    @Override
    public void header(long row, Cells cells) {
        columns.read(row, cells);
    }

    @Override
    public void row(long row, Cells cells) {
        Line line = columns.line(row, cells);
        String id = line.get("case", CasesRows::name);
        String category = line.get("category", CasesRows::name);
        AreaCode area = line.get("area", areas);
        LocalDate opened = line.get("opened", days);
        Optional<LocalDate> closed = line.find("closed", days);
        Optional<String> outcome = line.find("outcome", CasesRows::text);
        Optional<String> responsible = line.find("responsible", CasesRows::text);
        sink.oneCase(
                row, line.get("closed", text -> new Case(id, category, area, opened, closed, outcome, responsible)));
    }

    private static String name(String text) {
        return PlainText.check(text, Case.LONGEST_NAME);
    }

    private static String text(String text) {
        return PlainText.check(text, Case.LONGEST_TEXT);
    }
}
