package io.github.comovamos.scorecard.core.domain.argument;

import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was said for some declared arguments, read once; where nothing was said, what is usual. Immutable. */
public final class Arguments {

    private final List<Argument<?>> declared;
    private final Map<String, Parameter> given;
    private final Map<Argument<?>, Object> values = new LinkedHashMap<>();

    private Arguments(List<Argument<?>> declared, Map<String, Parameter> given) {
        this.declared = List.copyOf(declared);
        this.given = Map.copyOf(given);
        declared.forEach(argument -> read(argument).ifPresent(value -> values.put(argument, value)));
    }

    /**
     * What was said in texts, by name.
     *
     * @throws ScorecardException INVALID for names that are not declared, texts out of form, and where one is missing
     *     that must be said
     */
    public static Arguments of(List<Argument<?>> declared, Map<String, String> texts) {
        checkNames(declared, texts);
        Map<String, Parameter> given = new LinkedHashMap<>();
        for (Argument<?> argument : declared) {
            String name = argument.name();
            Read.at(new Place.Argument(name), Optional.ofNullable(texts.get(name)), argument.kind()::given)
                    .ifPresent(parameter -> given.put(name, parameter));
        }
        Arguments arguments = new Arguments(declared, given);
        arguments.missing().ifPresent(argument -> {
            throw arguments.refusal(
                    argument, Message.of("falta el parámetro %s", "parameter %s is missing", argument.name()));
        });
        return arguments;
    }

    /**
     * What was said in a document, by name. What is {@link #missing()} is for the caller to tell.
     *
     * @throws ScorecardException INVALID for names that are not declared and values out of form
     */
    public static Arguments from(List<Argument<?>> declared, Parameter.Fields fields) {
        checkNames(declared, fields.values());
        return new Arguments(declared, fields.values());
    }

    private static void checkNames(List<Argument<?>> declared, Map<String, ?> given) {
        List<String> names = declared.stream().map(Argument::name).toList();
        given.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw ScorecardException.invalid(
                            "el parámetro %s no se conoce: %s",
                            "parameter %s is unknown: %s", Message.quote(unknown), Allowed.of(names));
                });
    }

    private <T> Optional<T> read(Argument<T> argument) {
        return Optional.ofNullable(given.get(argument.name()))
                .or(() -> argument.usual().map(argument.kind()::given))
                .map(parameter -> argument.kind().reader().read(argument.name(), parameter));
    }

    /** The first that must be said and was not. */
    public Optional<Argument<?>> missing() {
        return declared.stream()
                .filter(argument -> argument.required() && !isGiven(argument))
                .findFirst();
    }

    /** Whether it was said; a list of nothing says nothing. */
    public boolean isGiven(Argument<?> argument) {
        return Optional.ofNullable(given.get(argument.name()))
                .filter(parameter -> Kind.items(parameter).findAny().isPresent())
                .isPresent();
    }

    /** What was said, or what is usual, if there is either. */
    @SuppressWarnings("unchecked") // read by the argument itself
    public <T> Optional<T> find(Argument<T> argument) {
        if (!declared.contains(argument)) {
            throw new IllegalArgumentException(argument.name() + " is not declared: " + declared);
        }
        return Optional.ofNullable((T) values.get(argument));
    }

    /** What was said, or what is usual, of an argument that must be said or has something usual. */
    public <T> T get(Argument<T> argument) {
        return find(argument)
                .orElseThrow(() -> new IllegalStateException(argument.name() + " was not said and has nothing usual"));
    }

    /**
     * What is made of an argument's value and others.
     *
     * @throws ScorecardException what the maker refuses, told of the argument
     */
    public <T, R> R make(Argument<T> argument, Function<T, R> maker) {
        T value = get(argument);
        return Read.at(new Place.Argument(argument.name()), text(argument), text -> maker.apply(value));
    }

    /**
     * Looks at what was said for an argument; what is merely usual is not looked at.
     *
     * @throws ScorecardException what the check refuses, told of the argument
     */
    public <T> void checkGiven(Argument<T> argument, Consumer<T> check) {
        if (isGiven(argument)) {
            make(argument, value -> {
                check.accept(value);
                return value;
            });
        }
    }

    /** What was said for an argument, as it was said; nothing where nothing was. */
    public Optional<String> findText(Argument<?> argument) {
        return isGiven(argument) ? Optional.of(text(argument)) : Optional.empty();
    }

    /** A refusal of what was said for an argument. */
    public ScorecardException refusal(Argument<?> argument, Message sentence) {
        return ScorecardException.invalid("%s", "%s", sentence).at(new Place.Argument(argument.name()), text(argument));
    }

    private String text(Argument<?> argument) {
        return Optional.ofNullable(given.get(argument.name())).stream()
                .flatMap(Kind::items)
                .map(item -> item instanceof Parameter.Text said ? said.value() : "")
                .collect(Collectors.joining(","));
    }
}
