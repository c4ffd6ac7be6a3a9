package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.measure.PopulationChoice;
import io.github.comovamos.scorecard.core.domain.measure.Rate;
import io.github.comovamos.scorecard.core.domain.measure.Share;
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
 * The value that a rule looks at: what an instrument comes to, or the figure of an indicator, for every N residents
 * where {@code per} is given, or as a percentage of another indicator where {@code denominator} is. Without a {@code
 * period} it is the last one that ends with the evaluation or before.
 */
final class MeasuredValue {

    private static final Argument<IndicatorCode> INDICATOR = Argument.optional(
            "indicator",
            Kind.INDICATOR,
            "el indicador cuya cifra se usa; hace falta sin measure",
            "the indicator whose figure is used; needed without measure");

    private static final String LAST = "last";

    private static final Argument<Optional<Period>> PERIOD = Argument.optional(
                    "period",
                    Kind.of("PERIODO|last", "PERIOD|last", MeasuredValue::parsePeriod),
                    "el periodo de la cifra; last: el último que acaba con la evaluación o antes",
                    "the period of the figure; last: the last that ends with the evaluation or before")
            .usually(LAST);

    private static final Argument<Rate> PER = Argument.optional(
            "per",
            Rate.KIND,
            "por cada cuántos habitantes; si se omite, la cifra misma",
            "for how many residents; left out, the figure itself");

    private static final Argument<IndicatorCode> DENOMINATOR = Argument.optional(
            "denominator",
            Kind.INDICATOR,
            "el indicador del que la cifra es un porcentaje",
            "the indicator of which the figure is a percentage");

    private static final List<Argument<?>> ARGUMENTS =
            List.of(INDICATOR, PERIOD, PER, PopulationChoice.VINTAGE, PopulationChoice.YEAR, DENOMINATOR);

    private final Arguments arguments;
    private final RuleCase asked;

    MeasuredValue(Arguments arguments, RuleCase asked) {
        this.arguments = arguments;
        this.asked = asked;
    }

    /** Uses a value, once there is one. */
    @FunctionalInterface
    interface Use {
        RuleOutcome of(Fraction value, Message how);
    }

    /** What a rule may be told, and after it what value it looks at. */
    static List<Argument<?>> argumentsAnd(Argument<?>... own) {
        return Stream.of(List.of(own), ARGUMENTS, InstrumentUse.ALL)
                .flatMap(List::stream)
                .toList();
    }

    /** Refuses a value that is to be two things at once. */
    static void check(Arguments arguments) {
        InstrumentUse.check(arguments);
        if (isOfInstrument(arguments) && ARGUMENTS.stream().anyMatch(arguments::isGiven)) {
            throw ScorecardException.invalid(
                    "el valor es de un instrumento (measure) o de un indicador (%s): se admite uno de los dos",
                    "the value is an instrument's (measure) or an indicator's (%s): one of them is allowed",
                    ARGUMENTS.stream().map(Argument::name).collect(Collectors.joining(", ")));
        }
        if (arguments.isGiven(PER) && arguments.isGiven(DENOMINATOR)) {
            throw ScorecardException.invalid(
                    "el valor es por habitantes (per) o una parte (denominator): se admite uno de los dos",
                    "the value is for so many residents (per) or a share (denominator): one of them is allowed");
        }
    }

    private static Optional<Period> parsePeriod(String text) {
        return text.equals(LAST) ? Optional.empty() : Optional.of(Period.parse(text));
    }

    static Set<IndicatorCode> indicators(Arguments arguments) {
        return Stream.of(INDICATOR, DENOMINATOR)
                .flatMap(argument -> arguments.find(argument).stream())
                .collect(Collectors.toSet());
    }

    /** Whether the value is that of an instrument. */
    static boolean isOfInstrument(Arguments arguments) {
        return arguments.isGiven(InstrumentUse.MEASURE);
    }

    IndicatorCode indicator() {
        return arguments.find(INDICATOR).orElseThrow(() -> RuleArguments.missing(INDICATOR));
    }

    private Series series(IndicatorCode indicator) {
        return asked.evidence().series(indicator, asked.municipality());
    }

    /** The value of the period that was said. */
    RuleOutcome use(Use use) {
        Optional<InstrumentUse> instrument = InstrumentUse.find(arguments);
        if (instrument.isPresent()) {
            return instrument.get().apply(asked, use);
        }
        Optional<Period> period = arguments.get(PERIOD);
        if (period.isPresent()) {
            return useAt(period.get(), use);
        }
        return series(indicator())
                .lastUntil(asked.evaluation().to().atEndOfMonth(), CountingMethodChoice.FITTING)
                .map(figure -> use(figure, use))
                .orElseGet(() -> noFigure(
                        Message.of("hasta %s", "until %s", asked.evaluation().to())));
    }

    /** The value of a certain period. */
    RuleOutcome useAt(Period period, Use use) {
        return series(indicator())
                .at(period, CountingMethodChoice.FITTING)
                .map(figure -> use(figure, use))
                .orElseGet(() -> noFigure(Message.of("en %s", "in %s", period)));
    }

    private RuleOutcome noFigure(Message when) {
        return RuleOutcome.Unrated.noInformation(
                Message.of("no hay cifra de %s %s", "there is no figure of %s %s", indicator(), when));
    }

    private RuleOutcome use(Known<Figure> known, Use use) {
        Optional<Rate> rate = arguments.find(PER);
        Optional<IndicatorCode> denominator = arguments.find(DENOMINATOR);
        if (rate.isPresent()) {
            return perResidents(rate.get(), known, use);
        }
        return denominator.isPresent()
                ? share(denominator.get(), known, use)
                : use.of(known.what().value().toFraction(), said(known));
    }

    private static Message said(Known<Figure> known) {
        return Message.of(
                "%s en %s: %s",
                "%s in %s: %s",
                known.what().indicator(),
                known.what().period(),
                known.what().value());
    }

    private RuleOutcome perResidents(Rate rate, Known<Figure> known, Use use) {
        Year year = arguments
                .find(PopulationChoice.YEAR)
                .orElseGet(() -> Year.from(known.what().period().last()));
        Optional<Vintage> said = arguments.find(PopulationChoice.VINTAGE);
        said.ifPresent(asked.inEffect()::checkKnown);
        PopulationChoice.Found found =
                new PopulationChoice(year, said).among(asked.evidence().populations(asked.municipality()));
        if (found instanceof PopulationChoice.OneEdition edition) {
            return perResidents(rate, known, edition.populations().get(0), use);
        }
        return RuleOutcome.Unrated.noInformation(
                found instanceof PopulationChoice.SeveralEditions several
                        ? Message.of(
                                "la población de %s tiene varias ediciones y el criterio no dice cuál: %s",
                                "the population of %s has several editions and the criterion does not say which: %s",
                                year,
                                several.editions().stream().map(Vintage::name).collect(Collectors.joining(", ")))
                        : Message.of("no hay población de %s", "there is no population of %s", year));
    }

    private static RuleOutcome perResidents(Rate rate, Known<Figure> known, Population population, Use use) {
        Fraction value = rate.of(known.what().value().toFraction(), population.residents());
        return use.of(
                value,
                Message.of(
                        "%s; %s habitantes (%s, %s): %s por cada %s",
                        "%s; %s residents (%s, %s): %s for every %s",
                        said(known),
                        population.residents(),
                        population.year(),
                        population.vintage(),
                        value,
                        rate.per()));
    }

    private RuleOutcome share(IndicatorCode denominator, Known<Figure> known, Use use) {
        Period period = known.what().period();
        Optional<Share> share =
                Share.at(period, series(indicator()), series(denominator), CountingMethodChoice.FITTING);
        Optional<Fraction> percent = share.flatMap(Share::percent);
        if (percent.isEmpty()) {
            return RuleOutcome.Unrated.noInformation(Message.of(
                    "%s no es parte de %s en %s", "%s is no share of %s in %s", indicator(), denominator, period));
        }
        return use.of(
                percent.get(),
                Message.of(
                        "%s; %s: %s %%",
                        "%s; %s: %s %%", said(known), said(share.orElseThrow().whole()), percent.get()));
    }
}
