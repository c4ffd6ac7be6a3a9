package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * The conditions of a query, each with its parameters: those that keep out most of what a filter does not mean. What
 * the filter says of each row is asked of it afterwards.
 */
final class Conditions {

    /** A longer list is not written into a statement: what it would have left out is left out afterwards. */
    private static final int LONGEST_LIST = 200;

    private final EvidenceFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Conditions(EvidenceFilter filter) {
        this.filter = filter;
    }

    EvidenceFilter filter() {
        return filter;
    }

    Conditions and(String condition, Map<String, ?> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    private void among(String column, String parameter, Set<String> values) {
        if (values.isEmpty()) {
            conditions.add("1 = 0");
        } else if (values.size() <= LONGEST_LIST) {
            List<String> names = new ArrayList<>();
            values.stream().sorted().forEach(value -> {
                String name = parameter + names.size();
                parameters.put(name, value);
                names.add(":" + name);
            });
            conditions.add(column + " IN (" + String.join(", ", names) + ")");
        }
    }

    /** The names that the filter means, as a column has them. */
    Conditions names(String column) {
        filter.names().only().ifPresent(names -> among(column, "name", names));
        return this;
    }

    /** The areas that the filter means. */
    Conditions areas() {
        filter.areas()
                .only()
                .ifPresent(areas ->
                        among("area", "area", areas.stream().map(AreaCode::code).collect(Collectors.toSet())));
        return this;
    }

    /**
     * Periods as they are written, with their years first: none that ends by a day is written after it, and none that
     * begins on a day or later is written before its year. Days are looked at afterwards.
     */
    Conditions years() {
        filter.from().ifPresent(day -> and("period >= :from_year", Map.of("from_year", year(day))));
        filter.to().ifPresent(day -> and("period <= :to_day", Map.of("to_day", day.toString())));
        return this;
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    Query query(Handle handle, String select, String order) {
        String where = conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        return handle.createQuery(select + where + " ORDER BY " + order).bindMap(parameters);
    }
}
