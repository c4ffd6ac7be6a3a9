package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.agenda.Parameter;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The parameters of a rule, as an agenda gives them, read by their names. */
record RuleParameters(Map<String, Parameter> values) {

    static RuleParameters of(Parameter.Fields with) {
        return new RuleParameters(with.values());
    }

    /** These, with one of them given otherwise. */
    RuleParameters with(String name, String value) {
        Map<String, Parameter> others = new LinkedHashMap<>(values);
        others.put(name, new Parameter.Text(value));
        return new RuleParameters(others);
    }

    /** Refuses parameters that a rule does not know. */
    void allow(Set<String> names) {
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw ScorecardException.invalid(
                            "el parámetro %s no se conoce: se admite %s",
                            "parameter %s is unknown: allowed is %s",
                            Message.quote(unknown),
                            names.isEmpty() ? new Message("ninguno", "none") : String.join(", ", new TreeSet<>(names)));
                });
    }

    <T> Optional<T> find(String name, Function<String, T> parse) {
        return Optional.ofNullable(values.get(name)).map(value -> scalar(name, value, parse));
    }

    /** A parameter without which the rule cannot be applied. */
    <T> T get(String name, Function<String, T> parse) {
        return find(name, parse).orElseThrow(() -> missing(name));
    }

    Optional<Fraction> number(String name) {
        return find(name, Fraction::parse);
    }

    List<IndicatorCode> indicators(String name) {
        return items(name).stream()
                .map(item -> scalar(name, item, IndicatorCode::parse))
                .distinct()
                .toList();
    }

    /** The mappings of a list. */
    List<RuleParameters> mappings(String name) {
        return items(name).stream()
                .map(item -> {
                    if (item instanceof Parameter.Fields fields) {
                        return of(fields);
                    }
                    throw ScorecardException.invalid(
                            "el parámetro %s se da como lista de mapas",
                            "parameter %s is given as a list of mappings", name);
                })
                .toList();
    }

    private List<Parameter> items(String name) {
        Parameter value = values.get(name);
        if (value == null) {
            return List.of();
        }
        return value instanceof Parameter.Items list ? list.values() : List.of(value);
    }

    private static <T> T scalar(String name, Parameter value, Function<String, T> parse) {
        if (!(value instanceof Parameter.Text text)) {
            throw ScorecardException.invalid(
                    "el parámetro %s se da como un solo valor", "parameter %s is given as a single value", name);
        }
        try {
            return parse.apply(text.value());
        } catch (ScorecardException refused) {
            throw ScorecardException.invalid("%s: %s", "%s: %s", name, refused.sentence());
        }
    }

    static ScorecardException missing(String name) {
        return ScorecardException.invalid(
                "al criterio le falta el parámetro %s", "the criterion lacks the parameter %s", name);
    }
}
