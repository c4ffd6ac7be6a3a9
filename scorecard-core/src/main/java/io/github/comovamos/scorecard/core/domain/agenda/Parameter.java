package io.github.comovamos.scorecard.core.domain.agenda;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a rule is given with its name: a text (numbers included), a list, or named parameters. */
public sealed interface Parameter {

    /** A scalar, as it was written. */
    record Text(String value) implements Parameter {}

    /** A list. */
    record Items(List<Parameter> values) implements Parameter {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Named parameters, in the order in which they were written. */
    record Fields(Map<String, Parameter> values) implements Parameter {

        /** No parameters. */
        public static final Fields NONE = new Fields(Map.of());

        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
