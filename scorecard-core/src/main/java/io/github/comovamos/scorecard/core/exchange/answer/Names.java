package io.github.comovamos.scorecard.core.exchange.answer;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The names of the parts of a record in JSON and CSV: kebab case, {@code meanDays} as {@code mean-days}. An underscore
 * at the end, which keeps a name from being a word of Java, is left out: {@code short_} is {@code short}.
 */
public final class Names extends PropertyNamingStrategies.NamingBase {

    /** Everywhere the same. */
    public static final Names KEBAB = new Names();

    private static final PropertyNamingStrategies.KebabCaseStrategy CASE =
            new PropertyNamingStrategies.KebabCaseStrategy();

    @Override
    public String translate(String component) {
        boolean keyword = component.endsWith("_");
        return CASE.translate(keyword ? component.substring(0, component.length() - 1) : component);
    }

    /** The names of the parts of a record with commas between them: the header of its CSV. */
    public static String header(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> KEBAB.translate(component.getName()))
                .collect(Collectors.joining(","));
    }
}
