package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rating of the band into which the exact value falls: each band goes from its edge, included, to the next one. */
final class Bands implements RatingRule {

    private record Band(Fraction from, Score rating) {}

    private static final Argument<Fraction> FROM =
            Argument.required("from", Kind.NUMBER, "desde qué valor", "from which value on");

    private static final Argument<Score> RATING = Argument.required(
            "rating", Kind.of("N", "N", Score::parse), "qué calificación da", "which rating it gives");

    private static final Argument<List<Band>> BANDS = Argument.required(
            "bands",
            new Kind<>(new LocalizedText("[{ from, rating }]", "[{ from, rating }]"), List.of(), true, Bands::read),
            "las bandas: desde qué valor (from) qué calificación (rating)",
            "the bands: from which value on (from) which rating (rating)");

    private static List<Band> read(String name, Parameter given) {
        return Kind.items(given)
                .map(item -> band(name, item))
                .sorted(Comparator.comparing(Band::from))
                .toList();
    }

    private static Band band(String name, Parameter item) {
        if (!(item instanceof Parameter.Fields fields)) {
            throw ScorecardException.invalid(
                    "el parámetro %s se da como lista de mapas", "parameter %s is given as a list of mappings", name);
        }
        Arguments band = RuleArguments.read(List.of(FROM, RATING), fields);
        RuleArguments.checkComplete(band);
        return new Band(band.get(FROM), band.get(RATING));
    }

    @Override
    public RuleName ruleName() {
        return RuleName.parse("bands");
    }

    @Override
    public LocalizedText summary() {
        return new LocalizedText("La banda en la que cae una medida.", "The band into which a measure falls.");
    }

    @Override
    public LocalizedText formula() {
        return new LocalizedText(
                "la calificación de la última banda cuyo inicio (from) no pasa del valor exacto",
                "the rating of the last band whose edge (from) is not above the exact value");
    }

    @Override
    public List<Argument<?>> arguments() {
        return MeasuredValue.argumentsAnd(BANDS);
    }

    @Override
    public void check(Arguments arguments) {
        MeasuredValue.check(arguments);
        List<Band> bands = arguments.find(BANDS).orElse(List.of());
        if (bands.stream().map(Band::from).distinct().count() < bands.size()) {
            throw ScorecardException.invalid(
                    "dos bandas empiezan en el mismo valor: se admite una",
                    "two bands begin at one value: one is allowed");
        }
    }

    @Override
    public Set<IndicatorCode> indicators(Arguments arguments) {
        return MeasuredValue.indicators(arguments);
    }

    @Override
    public RuleOutcome rate(Arguments arguments, RuleCase asked) {
        List<Band> bands = arguments.get(BANDS);
        return new MeasuredValue(arguments, asked).use((value, how) -> {
            Optional<Band> reached = bands.stream()
                    .filter(band -> band.from().compareTo(value) <= 0)
                    .reduce((lower, higher) -> higher);
            return reached.<RuleOutcome>map(band -> new RuleOutcome.Rated(
                            Fraction.from(band.rating().value()),
                            Message.of("%s; banda desde %s", "%s; band from %s", how, band.from())))
                    .orElseGet(() -> RuleOutcome.Unrated.noInformation(
                            Message.of("%s; está por debajo de todas las bandas", "%s; it is below every band", how)));
        });
    }
}
