package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.measure.PerResidents;
import io.github.comovamos.scorecard.core.domain.measure.Share;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The value that a rule looks at: the figure of an indicator, for every N residents where {@code per} is given, or as a
 * percentage of another indicator where {@code denominator} is. Without a {@code period} it is the last one that ends with
 * the evaluation or before.
 */
final class MeasuredValue {

    static final String INDICATOR = "indicator";
    private static final String DENOMINATOR = "denominator";
    private static final String PERIOD = "period";
    private static final String PER = "per";
    private static final String POPULATION = "population";
    private static final String POPULATION_YEAR = "population-year";

    static final Set<String> PARAMETERS = Set.of(INDICATOR, DENOMINATOR, PERIOD, PER, POPULATION, POPULATION_YEAR);

    private MeasuredValue() {}

    /** Uses a value, once there is one. */
    @FunctionalInterface
    interface Use {
        RuleOutcome of(Fraction value, Message how);
    }

    static void check(RuleParameters with) {
        with.find(INDICATOR, IndicatorCode::parse);
        with.find(DENOMINATOR, IndicatorCode::parse);
        with.find(PERIOD, MeasuredValue::period);
        with.find(POPULATION, Vintage::parse);
        with.find(POPULATION_YEAR, Period::parseYear);
        with.find(PER, MeasuredValue::perResidents);
        if (with.number(PER).isPresent()
                && with.find(DENOMINATOR, IndicatorCode::parse).isPresent()) {
            throw ScorecardException.invalid(
                    "el valor es por habitantes (per) o una parte (denominator): se admite uno de los dos",
                    "the value is for so many residents (per) or a share (denominator): one of them is allowed");
        }
    }

    private static PerResidents perResidents(String text) {
        Fraction per = Fraction.parse(text);
        return new PerResidents(per, per);
    }

    private static Optional<Period> period(String text) {
        return text.equals("last") ? Optional.empty() : Optional.of(Period.parse(text));
    }

    static Set<IndicatorCode> indicators(RuleParameters with) {
        return Stream.concat(
                        with.find(INDICATOR, IndicatorCode::parse).stream(),
                        with.find(DENOMINATOR, IndicatorCode::parse).stream())
                .collect(Collectors.toSet());
    }

    /** The value of a certain period. */
    static RuleOutcome useAt(Period period, RuleParameters with, RuleCase of, Use use) {
        return use(with.with(PERIOD, period.text()), of, use);
    }

    static RuleOutcome use(RuleParameters with, RuleCase of, Use use) {
        IndicatorCode indicator = with.get(INDICATOR, IndicatorCode::parse);
        Optional<Period> period = with.find(PERIOD, MeasuredValue::period).flatMap(found -> found);
        Series series = of.evidence().series(indicator, of.municipality());
        Optional<Known<Figure>> known = period.map(wanted -> series.at(wanted, CountingMethodChoice.FITTING))
                .orElseGet(() -> series.lastUntil(of.evaluation().to().atEndOfMonth(), CountingMethodChoice.FITTING));
        if (known.isEmpty()) {
            return RuleOutcome.Unrated.noInformation(Message.of(
                    "no hay cifra de %s %s",
                    "there is no figure of %s %s",
                    indicator,
                    period.map(wanted -> Message.of("en %s", "in %s", wanted))
                            .orElseGet(() -> Message.of(
                                    "hasta %s", "until %s", of.evaluation().to()))));
        }
        if (with.number(PER).isPresent()) {
            return perResidents(with, of, known.get(), use);
        }
        Optional<IndicatorCode> denominator = with.find(DENOMINATOR, IndicatorCode::parse);
        if (denominator.isPresent()) {
            return share(of, denominator.get(), known.get(), use);
        }
        return use.of(known.get().what().value().toFraction(), said(known.get()));
    }

    private static Message said(Known<Figure> known) {
        return Message.of(
                "%s en %s: %s",
                "%s in %s: %s",
                known.what().indicator(),
                known.what().period(),
                known.what().value());
    }

    private static RuleOutcome perResidents(RuleParameters with, RuleCase of, Known<Figure> known, Use use) {
        Fraction per = with.number(PER).orElseThrow();
        Year year = with.find(POPULATION_YEAR, Period::parseYear)
                .orElseGet(() -> Year.from(known.what().period().last()));
        Optional<Vintage> vintage = with.find(POPULATION, Vintage::parse);
        List<Population> populations = populations(of, year, vintage);
        if (populations.size() != 1) {
            return RuleOutcome.Unrated.noInformation(
                    populations.isEmpty()
                            ? Message.of("no hay población de %s", "there is no population of %s", year)
                            : Message.of(
                                    "la población de %s tiene varias ediciones y el criterio no dice cuál: %s",
                                    "the population of %s has several editions and the criterion does not say which: %s",
                                    year,
                                    populations.stream()
                                            .map(one -> one.vintage().name())
                                            .sorted()
                                            .collect(Collectors.joining(", "))));
        }
        long residents = populations.get(0).residents();
        Fraction rate = new PerResidents(per, per).rate(known.what().value().toFraction(), residents);
        return use.of(
                rate,
                Message.of(
                        "%s; %s habitantes (%s, %s): %s por cada %s",
                        "%s; %s residents (%s, %s): %s for every %s",
                        said(known),
                        residents,
                        year,
                        populations.get(0).vintage(),
                        rate,
                        per));
    }

    private static List<Population> populations(RuleCase of, Year year, Optional<Vintage> vintage) {
        AreaCode municipality = of.municipality();
        return of.evidence().populations(municipality).stream()
                .filter(one -> one.year().equals(year))
                .filter(one -> vintage.map(one.vintage()::equals).orElse(true))
                .toList();
    }

    private static RuleOutcome share(RuleCase of, IndicatorCode denominator, Known<Figure> known, Use use) {
        Optional<Known<Figure>> whole = of.evidence()
                .series(denominator, of.municipality())
                .at(known.what().period(), CountingMethodChoice.FITTING);
        Optional<Fraction> share = whole.flatMap(all ->
                Share.of(known.what().value().toFraction(), all.what().value().toFraction()));
        if (share.isEmpty()) {
            return RuleOutcome.Unrated.noInformation(Message.of(
                    "%s no es parte de %s en %s",
                    "%s is no share of %s in %s",
                    known.what().indicator(),
                    denominator,
                    known.what().period()));
        }
        return use.of(
                share.get(),
                Message.of("%s; %s: %s %%", "%s; %s: %s %%", said(known), said(whole.orElseThrow()), share.get()));
    }
}
