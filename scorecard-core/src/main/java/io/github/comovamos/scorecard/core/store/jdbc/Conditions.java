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

/** The conditions of a query, put together from a filter, each with its parameters. */
final class Conditions {

    /** A longer list is not written into a statement: what it would have left out is left out afterwards. */
    private static final int LONGEST_LIST = 200;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    Conditions and(String condition, Map<String, ?> values) {
        conditions.add(condition);
        parameters.putAll(values);
        return this;
    }

    Conditions among(String column, String parameter, Set<String> values) {
        if (!values.isEmpty() && values.size() <= LONGEST_LIST) {
            List<String> names = new ArrayList<>();
            values.stream().sorted().forEach(value -> {
                String name = parameter + names.size();
                parameters.put(name, value);
                names.add(":" + name);
            });
            conditions.add(column + " IN (" + String.join(", ", names) + ")");
        }
        return this;
    }

    Conditions areas(EvidenceFilter filter) {
        return among("area", "area", filter.areas().stream().map(AreaCode::code).collect(Collectors.toSet()));
    }

    /**
     * Periods as they are written, with their years first: none that ends by a day is written after it, and none that
     * begins on a day or later is written before its year. Days are looked at afterwards.
     */
    Conditions years(EvidenceFilter filter) {
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
