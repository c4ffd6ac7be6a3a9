package io.github.comovamos.scorecard.core.domain.argument;

import io.github.comovamos.scorecard.core.domain.value.PlainText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a rule is given with its name: a text (numbers included), a list, or named parameters. */
public sealed interface Parameter {

    /** A scalar, as it was written. */
    record Text(String value) implements Parameter {

        /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for broken characters */
        public Text {
            PlainText.checkCharacters(value);
        }
    }

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

        /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for broken names */
        public Fields {
            values.keySet().forEach(PlainText::checkCharacters);
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }
}
