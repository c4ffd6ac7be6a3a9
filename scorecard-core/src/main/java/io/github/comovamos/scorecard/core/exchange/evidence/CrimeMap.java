package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.exchange.table.Columns;
import io.github.comovamos.scorecard.core.exchange.table.CsvSource;
import io.github.comovamos.scorecard.core.exchange.table.Line;
import io.github.comovamos.scorecard.core.exchange.table.TableOrigin;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Folded;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which kinds of crime count for which indicators: a table {@code type,subtype,modality,indicator}, where an empty cell
 * means any. Accents, small and capital letters make no difference. A kind may count for several indicators.
 */
final class CrimeMap {

    private static final List<String> REQUIRED = List.of("type", "subtype", "modality", "indicator");
    private static final int MOST_KINDS = 10_000;

    private record Entry(String type, String subtype, String modality, IndicatorCode indicator) {

        boolean matches(Kind kind) {
            return matches(type, kind.type) && matches(subtype, kind.subtype) && matches(modality, kind.modality);
        }

        private static boolean matches(String wanted, String text) {
            return wanted.isEmpty() || wanted.equals(text);
        }
    }

    /** A kind of crime as a file names it. */
    record Kind(String type, String subtype, String modality) {

        Kind plain() {
            return new Kind(Folded.of(type), Folded.of(subtype), Folded.of(modality));
        }
    }

    private final List<Entry> entries;
    private final Map<Kind, List<IndicatorCode>> known = new HashMap<>();

    private CrimeMap(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads a mapping file; all of it must be good. */
    static CrimeMap parse(String text) {
        Columns columns = new Columns(REQUIRED, List.of("note"), Map.of());
        Findings.Collector findings = new Findings.Collector();
        List<Entry> entries = new ArrayList<>();
        try {
            new CsvSource(new StringReader(text)).forEachRow((row, cells) -> {
                if (!columns.areKnown()) {
                    columns.read(row, cells);
                    return;
                }
                try {
                    Line line = columns.line(row, cells);
                    entries.add(new Entry(
                            Folded.of(line.text("type")),
                            Folded.of(line.text("subtype")),
                            Folded.of(line.text("modality")),
                            line.get("indicator", IndicatorCode::parse)));
                } catch (ScorecardException refused) {
                    findings.addAll(refused);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!columns.areKnown()) {
            throw TableOrigin.FILE.empty(REQUIRED);
        }
        return findings.with(new CrimeMap(List.copyOf(entries)))
                .orThrow(
                        new Message("la tabla de delitos no se puede aceptar", "the map of crimes cannot be accepted"));
    }

    /** Every indicator, in the order of the file. */
    List<IndicatorCode> indicators() {
        Set<IndicatorCode> indicators = new LinkedHashSet<>();
        entries.forEach(entry -> indicators.add(entry.indicator()));
        return List.copyOf(indicators);
    }

    /** The indicators for which a kind counts; none where it is not mapped. */
    List<IndicatorCode> indicators(Kind kind) {
        List<IndicatorCode> found = known.get(kind);
        if (found == null) {
            Kind plain = kind.plain();
            found = entries.stream()
                    .filter(entry -> entry.matches(plain))
                    .map(Entry::indicator)
                    .distinct()
                    .toList();
            if (known.size() < MOST_KINDS) {
                known.put(kind, found);
            }
        }
        return found;
    }
}
