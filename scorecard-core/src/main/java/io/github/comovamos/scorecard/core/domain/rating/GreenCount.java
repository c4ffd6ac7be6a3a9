package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.measure.Baseline;
import io.github.comovamos.scorecard.core.domain.measure.Colour;
import io.github.comovamos.scorecard.core.domain.measure.Flag;
import io.github.comovamos.scorecard.core.domain.measure.Light;
import io.github.comovamos.scorecard.core.domain.measure.Stoplight;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How many of some indicators are green in a month: plain, or scaled so that all green is 10. */
final class GreenCount implements RuleComputation {

    private static final String INDICATORS = "indicators";
    private static final String MONTH = "month";
    private static final String SCALE = "scale";
    private static final String BASELINE = "baseline";
    private static final String REDUCTION = "reduction";
    private static final String LEAST_MONTHS = "least-months";
    private static final int TEN = 10;

    private enum Scale implements Coded {
        PLAIN,
        TEN
    }

    @Override
    public Set<String> parameters() {
        return Set.of(INDICATORS, MONTH, SCALE, BASELINE, REDUCTION, LEAST_MONTHS);
    }

    @Override
    public void check(RuleParameters with) {
        with.find(MONTH, GreenCount::month);
        stoplight(with);
        if (scale(with) == Scale.PLAIN && with.indicators(INDICATORS).size() > TEN) {
            throw ScorecardException.invalid(
                    "con más de %s indicadores la cuenta no es una calificación: use scale: ten",
                    "with more than %s indicators the count is no rating: use scale: ten", TEN);
        }
    }

    private static Scale scale(RuleParameters with) {
        return with.find(SCALE, text -> Coded.parse(new Message("una escala", "a scale"), text, Scale.values()))
                .orElse(Scale.PLAIN);
    }

    private static Optional<YearMonth> month(String text) {
        return text.equals("last") ? Optional.empty() : Optional.of(Period.parseMonth(text));
    }

    private static Stoplight stoplight(RuleParameters with) {
        Stoplight usual = Stoplight.USUAL;
        return usual.withBaseline(with.find(BASELINE, Baseline::parse).orElse(usual.baseline()))
                .withReduction(with.number(REDUCTION).orElse(usual.reduction()))
                .withLeastMonths(
                        with.find(LEAST_MONTHS, Baseline::parseLeastMonths).orElse(usual.leastMonths()));
    }

    @Override
    public Set<IndicatorCode> indicators(RuleParameters with) {
        return new LinkedHashSet<>(with.indicators(INDICATORS));
    }

    @Override
    public RuleOutcome rate(RuleParameters with, RuleCase of) {
        List<IndicatorCode> indicators = with.indicators(INDICATORS);
        if (indicators.isEmpty()) {
            throw RuleParameters.missing(INDICATORS);
        }
        YearMonth month = with.find(MONTH, GreenCount::month)
                .flatMap(found -> found)
                .orElse(of.evaluation().to());
        Stoplight stoplight = stoplight(with);
        int green = 0;
        for (IndicatorCode indicator : indicators) {
            Light light = stoplight.light(
                    of.evidence().series(indicator, of.municipality()), month, CountingMethodChoice.FITTING);
            if (light.colour() == Colour.NONE) {
                return RuleOutcome.Unrated.noInformation(Message.of(
                        "%s no tiene color en %s (%s)",
                        "%s has no colour in %s (%s)",
                        indicator,
                        month,
                        light.flags().stream().map(Flag::code).collect(Collectors.joining(" "))));
            }
            green += light.colour() == Colour.GREEN ? 1 : 0;
        }
        Fraction rating =
                scale(with) == Scale.PLAIN ? Fraction.of(green) : Fraction.of((long) TEN * green, indicators.size());
        return new RuleOutcome.Rated(
                rating,
                Message.of(
                        "%s de %s indicadores en verde en %s",
                        "%s of %s indicators in green in %s", green, indicators.size(), month));
    }
}
