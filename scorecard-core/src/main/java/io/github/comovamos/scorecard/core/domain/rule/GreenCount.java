package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.stoplight.Colour;
import io.github.comovamos.scorecard.core.domain.stoplight.Flag;
import io.github.comovamos.scorecard.core.domain.stoplight.Light;
import io.github.comovamos.scorecard.core.domain.stoplight.Stoplight;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many of some indicators are green in a month: plain, or scaled so that all green is 10. */
final class GreenCount implements RatingRule {

    private static final int TEN = 10;
    private static final String LAST = "last";

    private enum Scale implements Coded {
        PLAIN,
        TEN
    }

    private static final Argument<List<IndicatorCode>> INDICATORS = Argument.required(
            "indicators", Kind.INDICATORS, "los indicadores que se cuentan", "the indicators that are counted");

    private static final Argument<Optional<YearMonth>> MONTH = Argument.optional(
                    "month",
                    Kind.of("MES|last", "MONTH|last", GreenCount::parseMonth),
                    "el mes de las luces; last: el último de la evaluación",
                    "the month of the lights; last: that of the evaluation")
            .usually(LAST);

    private static final Argument<Scale> SCALE = Argument.optional(
                    "scale",
                    Kind.oneOf(new Message("una escala", "a scale"), Scale.values()),
                    "plain: las luces en verde; ten: entre las luces, por 10",
                    "plain: the lights in green; ten: divided by the lights, times 10")
            .usually(Scale.PLAIN.code());

    private static final List<Argument<?>> ARGUMENTS = Stream.concat(
                    Stream.of(INDICATORS, MONTH, SCALE), Stoplight.ARGUMENTS.stream())
            .toList();

    private static Optional<YearMonth> parseMonth(String text) {
        return text.equals(LAST) ? Optional.empty() : Optional.of(Period.parseMonth(text));
    }

    @Override
    public RuleName ruleName() {
        return RuleName.parse("green-count");
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText(
                "El número de indicadores de delito en verde, tal cual o llevado a la escala de 0 a 10.",
                "The number of crime indicators in green, plain or scaled to 0–10.");
    }

    @Override
    public LocalizedText formula() {
        return new LocalizedText(
                "plain: verdes; ten: verdes ÷ indicadores × 10; sin color en alguno no hay calificación",
                "plain: greens; ten: greens ÷ indicators × 10; without a colour in one there is no rating");
    }

    @Override
    public List<Argument<?>> arguments() {
        return ARGUMENTS;
    }

    @Override
    public void check(Arguments arguments) {
        if (arguments.get(SCALE) == Scale.PLAIN && indicators(arguments).size() > TEN) {
            throw ScorecardException.invalid(
                    "con más de %s indicadores la cuenta no es una calificación: use scale: ten",
                    "with more than %s indicators the count is no rating: use scale: ten", TEN);
        }
    }

    @Override
    public Set<IndicatorCode> indicators(Arguments arguments) {
        return new LinkedHashSet<>(arguments.find(INDICATORS).orElse(List.of()));
    }

    @Override
    public RuleOutcome rate(Arguments arguments, RuleCase asked) {
        Set<IndicatorCode> indicators = indicators(arguments);
        YearMonth month = arguments.get(MONTH).orElse(asked.evaluation().to());
        Stoplight stoplight = Stoplight.from(arguments);
        int green = 0;
        for (IndicatorCode indicator : indicators) {
            Light light = stoplight.light(
                    asked.evidence().series(indicator, asked.municipality()), month, CountingMethodChoice.FITTING);
            if (light.colour() == Colour.NONE) {
                return withoutColour(indicator, light);
            }
            green += light.colour() == Colour.GREEN ? 1 : 0;
        }
        return new RuleOutcome.Rated(
                arguments.get(SCALE) == Scale.PLAIN
                        ? Fraction.of(green)
                        : Fraction.of((long) TEN * green, indicators.size()),
                Message.of(
                        "%s de %s indicadores en verde en %s",
                        "%s of %s indicators in green in %s", green, indicators.size(), month));
    }

    private static RuleOutcome withoutColour(IndicatorCode indicator, Light light) {
        return RuleOutcome.Unrated.noInformation(Message.of(
                "%s no tiene color en %s (%s)",
                "%s has no colour in %s (%s)",
                indicator,
                light.month(),
                light.flags().stream().map(Flag::code).collect(Collectors.joining(" "))));
    }
}
