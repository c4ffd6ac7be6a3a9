package io.github.comovamos.scorecard.core.domain.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.scoring.MissingPolicy;
import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The averages, computed once more the plain way, with decimals of sixty digits. */
class ScoreboardReferenceTest {

    private static final MathContext DIGITS = new MathContext(60);

    @Seeded
    void averagesAreWhatPlainArithmeticGives(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 25; i++) {
            RandomBoard random = new RandomBoard(draw, MissingPolicy.values());
            for (Standing standing : random.board(random.ratings).standings()) {
                String code = standing.municipality().code().code();
                Optional<BigDecimal> expected = standing.subject().code().equals("overall")
                        ? overall(random, code)
                        : axis(random, code, standing.subject().code());

                assertThat(standing.average().exact().map(ScoreboardReferenceTest::decimal))
                        .as("seed %s, board %s: %s", seed, i, standing)
                        .isEqualTo(expected.map(ScoreboardReferenceTest::fortyDigits));
            }
        }
    }

    private static BigDecimal decimal(Fraction fraction) {
        return fortyDigits(new BigDecimal(fraction.numerator()).divide(new BigDecimal(fraction.denominator()), DIGITS));
    }

    private static BigDecimal fortyDigits(BigDecimal value) {
        return value.round(new MathContext(40)).stripTrailingZeros();
    }

    private static Optional<BigDecimal> overall(RandomBoard random, String code) {
        List<Integer> all = IntStream.range(0, random.weights.size()).boxed().toList();
        if (random.overall == OverallMode.ACTIONS) {
            return mean(random, code, all);
        }
        List<Term> terms = new ArrayList<>();
        List<String> axes = List.of("x", "y", "z");
        for (String axis : axes) {
            if (all.stream()
                    .anyMatch(action -> random.axisOf.get(action).equals(axis) && asked(random, code, action))) {
                terms.add(new Term(random.axisWeights.get(axes.indexOf(axis)), axis(random, code, axis)));
            }
        }
        return mean(terms, MissingPolicy.LEFT_OUT, random.coverage);
    }

    private static Optional<BigDecimal> axis(RandomBoard random, String code, String axis) {
        return mean(
                random,
                code,
                IntStream.range(0, random.weights.size())
                        .boxed()
                        .filter(action -> random.axisOf.get(action).equals(axis))
                        .toList());
    }

    private static Optional<BigDecimal> mean(RandomBoard random, String code, List<Integer> actions) {
        List<Term> terms = actions.stream()
                .filter(action -> asked(random, code, action))
                .map(action -> new Term(
                        random.weights.get(action),
                        rating(random, code, action)
                                .flatMap(rating -> rating.mark().score())
                                .map(score -> score.value())))
                .toList();
        return mean(terms, random.missing, random.coverage);
    }

    private static boolean asked(RandomBoard random, String code, int action) {
        return rating(random, code, action)
                .map(rating -> rating.mark().status() != RatingStatus.NOT_APPLICABLE)
                .orElse(true);
    }

    private static Optional<Rating> rating(RandomBoard random, String code, int action) {
        return random.ratings.stream()
                .filter(rating -> rating.municipality().code().equals(code)
                        && rating.action().value() == action + 1)
                .findFirst();
    }

    private record Term(BigDecimal weight, Optional<BigDecimal> value) {}

    private static Optional<BigDecimal> mean(List<Term> terms, MissingPolicy missing, Fraction coverage) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal rated = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        long count = 0;
        for (Term term : terms) {
            all = all.add(term.weight);
            if (term.value.isPresent()) {
                count++;
                rated = rated.add(term.weight);
                sum = sum.add(term.weight.multiply(term.value.get()));
            }
        }
        boolean covered = count * coverage.denominator().longValue()
                >= coverage.numerator().longValue() * terms.size();
        if (terms.isEmpty() || !covered || rated.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(sum.divide(missing == MissingPolicy.ZERO ? all : rated, DIGITS));
    }
}
