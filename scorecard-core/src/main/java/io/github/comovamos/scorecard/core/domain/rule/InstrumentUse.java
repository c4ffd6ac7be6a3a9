package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An instrument whose value a criterion uses, with what the criterion says to it: by the same name, with the same
 * arguments and the same computation as its command and its address. Where the criterion does not say when, it is the
 * last month of the evaluation.
 */
record InstrumentUse(Instrument<?> instrument, Map<String, Parameter> said) {

    /** The instrument, by its name. */
    static final Argument<Instrument<?>> MEASURE = Argument.optional(
            "measure",
            Kind.of("INSTRUMENTO", "INSTRUMENT", Instruments::get),
            "el instrumento cuyo valor se usa, en vez de un indicador: " + names(),
            "the instrument whose value is used, instead of an indicator: " + names());

    private static final Argument<Map<String, Parameter>> ARGUMENTS = Argument.optional(
            "arguments",
            new Kind<>(
                    new LocalizedText("{ nombre: valor }", "{ name: value }"), List.of(), false, InstrumentUse::byName),
            "lo que se le dice al instrumento, con los nombres de su comando; sin tiempo, es el último mes de la"
                    + " evaluación o su año, con lo que acaba con ella o antes",
            "what is said to the instrument, by the names of its command; without a time, it is the last month of the"
                    + " evaluation or its year, with what ends with it or before");

    /** What a criterion may say of an instrument. */
    static final List<Argument<?>> ALL = List.of(MEASURE, ARGUMENTS);

    private static final YearMonth ANY_MONTH = YearMonth.of(2000, 1);

    private static String names() {
        return Instruments.all().stream().map(Instrument::name).collect(Collectors.joining(", "));
    }

    /** The instrument that a criterion names, if it names one. */
    static Optional<InstrumentUse> find(Arguments criterion) {
        return criterion
                .find(MEASURE)
                .map(instrument ->
                        new InstrumentUse(instrument, criterion.find(ARGUMENTS).orElse(Map.of())));
    }

    /**
     * Refuses what is out of form, and what is said to no instrument.
     *
     * @throws ScorecardException INVALID where it is
     */
    static void check(Arguments criterion) {
        find(criterion).ifPresent(use -> use.arguments(ANY_MONTH));
        if (criterion.isGiven(ARGUMENTS) && !criterion.isGiven(MEASURE)) {
            throw ScorecardException.invalid(
                    "los argumentos (arguments) son de un instrumento (measure): diga cuál",
                    "the arguments (arguments) are an instrument's (measure): say which");
        }
    }

    /** What the rule comes to with the value of the instrument. */
    RuleOutcome apply(RuleCase asked, MeasuredValue.Use use) {
        InstrumentValue value = value(instrument, asked);
        return value instanceof InstrumentValue.Given given
                ? use.of(given.exact(), Message.of("%s: %s", "%s: %s", instrument.name(), given.how()))
                : RuleOutcome.Unrated.noInformation(
                        why((InstrumentValue.None) value, asked.evaluation().to()));
    }

    /** Why there is no value, with what was left out for it. */
    private Message why(InstrumentValue.None none, YearMonth last) {
        Message why = Message.of("%s: %s", "%s: %s", instrument.name(), none.why());
        Period time = Period.parse(instrument.question().time().at().apply(last));
        boolean partOfATime = time.last().isAfter(last.atEndOfMonth());
        return partOfATime && !saysWhen()
                ? Message.of("%s (sin lo que acaba después de %s)", "%s (without what ends after %s)", why, last)
                : why;
    }

    private <R extends Record> InstrumentValue value(Instrument<R> asking, RuleCase asked) {
        YearMonth last = asked.evaluation().to();
        Arguments arguments = arguments(last);
        EvidenceInEffect evidence =
                saysWhen() ? asked.inEffect() : asked.inEffect().until(last.atEndOfMonth());
        return asking.value(arguments, asking.read(evidence, arguments));
    }

    private Arguments arguments(YearMonth last) {
        Question.Time time = instrument.question().time();
        Map<String, String> all = texts();
        if (!saysWhen()) {
            all.put(time.argument().name(), time.at().apply(last));
        }
        return RuleArguments.read(() -> instrument.arguments(all));
    }

    private boolean saysWhen() {
        Question question = instrument.question();
        return said.containsKey(question.time().argument().name())
                || question.alternatives().stream().anyMatch(other -> said.containsKey(other.name()));
    }

    /** What is said, as the command takes it: a list with commas, where it takes one. */
    private Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        said.forEach((name, value) -> {
            if (value instanceof Parameter.Items && takesOne(name)) {
                throw Kind.notSingle(name);
            }
            texts.put(name, Kind.items(value).map(InstrumentUse::text).collect(Collectors.joining(",")));
        });
        return texts;
    }

    private boolean takesOne(String name) {
        return instrument.question().arguments().stream()
                .anyMatch(argument ->
                        argument.name().equals(name) && !argument.kind().list());
    }

    private static Map<String, Parameter> byName(String name, Parameter given) {
        if (given instanceof Parameter.Fields fields) {
            return fields.values();
        }
        throw notTexts(name);
    }

    private static String text(Parameter item) {
        if (item instanceof Parameter.Text text) {
            return text.value();
        }
        throw notTexts(ARGUMENTS.name());
    }

    private static ScorecardException notTexts(String name) {
        return ScorecardException.invalid(
                "el parámetro %s se da como mapa de nombres a valores",
                "parameter %s is given as a mapping from names to values", name);
    }
}
