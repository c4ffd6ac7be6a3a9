package io.github.comovamos.scorecard.core.domain.rating;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rating of the band into which the exact value falls: each band goes from its edge, included, to the next one. */
final class Bands implements RuleComputation {

    private static final String BANDS = "bands";
    private static final String FROM = "from";
    private static final String RATING = "rating";

    private record Band(Fraction from, Score rating) {}

    @Override
    public Set<String> parameters() {
        return Stream.concat(Stream.of(BANDS), MeasuredValue.PARAMETERS.stream())
                .collect(Collectors.toSet());
    }

    @Override
    public void check(RuleParameters with) {
        MeasuredValue.check(with);
        bands(with);
    }

    private static List<Band> bands(RuleParameters with) {
        List<Band> bands = with.mappings(BANDS).stream()
                .map(band -> {
                    band.allow(Set.of(FROM, RATING));
                    return new Band(band.get(FROM, Fraction::parse), band.get(RATING, Score::parse));
                })
                .sorted(Comparator.comparing(Band::from))
                .toList();
        if (bands.stream().map(Band::from).distinct().count() < bands.size()) {
            throw ScorecardException.invalid(
                    "dos bandas empiezan en el mismo valor: se admite una",
                    "two bands begin at one value: one is allowed");
        }
        return bands;
    }

    @Override
    public Set<IndicatorCode> indicators(RuleParameters with) {
        return MeasuredValue.indicators(with);
    }

    @Override
    public RuleOutcome rate(RuleParameters with, RuleCase of) {
        List<Band> bands = bands(with);
        if (bands.isEmpty()) {
            throw RuleParameters.missing(BANDS);
        }
        return MeasuredValue.use(with, of, (value, how) -> {
            Optional<Band> band = bands.stream()
                    .filter(one -> one.from().compareTo(value) <= 0)
                    .reduce((lower, higher) -> higher);
            return band.<RuleOutcome>map(one -> new RuleOutcome.Rated(
                            Fraction.from(one.rating().value()),
                            Message.of("%s; banda desde %s", "%s; band from %s", how, one.from())))
                    .orElseGet(() -> RuleOutcome.Unrated.noInformation(
                            Message.of("%s; está por debajo de todas las bandas", "%s; it is below every band", how)));
        });
    }
}
