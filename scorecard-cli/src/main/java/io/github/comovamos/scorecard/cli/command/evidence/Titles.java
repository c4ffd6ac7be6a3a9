package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.service.Services;
import io.github.comovamos.scorecard.core.service.agenda.AgendaRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRow;
import io.github.comovamos.scorecard.core.table.Cell;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What areas and indicators are called, for tables: rows name them by their codes.
 *
 * @param areas the names of the municipalities of the agendas of the store, in their order
 * @param indicators the titles of indicators
 */
record Titles(Map<String, String> areas, Map<String, String> indicators) {

    static Titles of(Services services, GlobalOptions options) {
        Map<String, String> areas = new LinkedHashMap<>();
        for (AgendaRow agenda : services.agendas().list(options.language())) {
            if (agenda.version() != null) {
                services.agendas()
                        .show(Optional.of(AgendaId.parse(agenda.agenda())), options.language())
                        .municipalities()
                        .forEach(row -> areas.putIfAbsent(row.municipality(), row.name()));
            }
        }
        Map<String, String> indicators = new HashMap<>();
        for (IndicatorRow row : services.indicators().list(options.language())) {
            indicators.put(row.indicator(), row.title());
        }
        return new Titles(areas, indicators);
    }

    /** The code of an area, and its name where one is known. */
    List<Cell> area(String code) {
        return List.of(Cell.of(code), Cell.of(areas.get(code)));
    }

    /** An area as it is headed. */
    String heading(String area) {
        String name = areas.get(area);
        return name == null ? area : name + " (" + area + ")";
    }

    /** Areas in the order of the agendas, all others after them by their codes. */
    List<String> inOrder(Set<String> codes) {
        List<String> known = List.copyOf(areas.keySet());
        return codes.stream()
                .sorted(Comparator.comparing(
                                (String code) -> areas.containsKey(code) ? known.indexOf(code) : known.size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The title of an indicator, or its code where none is known. */
    String indicator(String code) {
        return indicators.getOrDefault(code, code);
    }
}
