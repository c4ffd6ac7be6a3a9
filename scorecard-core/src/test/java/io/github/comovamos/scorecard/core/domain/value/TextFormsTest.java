package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.OddTexts;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What holds for everything that is read from a text: it is taken, or refused by name; never anything else. */
class TextFormsTest {

    private static final int TEXTS = 600;
    private static final Map<String, Function<String, ?>> FORMS = Map.ofEntries(
            Map.entry("Score", Score::parse),
            Map.entry("Weight", Weight::parse),
            Map.entry("Fraction", Fraction::parse),
            Map.entry("Period", Period::parse),
            Map.entry("ActionNumber", ActionNumber::parse),
            Map.entry("EvaluationNumber", EvaluationNumber::parse),
            Map.entry("AgendaId", AgendaId::parse),
            Map.entry("AxisId", AxisId::parse),
            Map.entry("RuleName", RuleName::parse),
            Map.entry("AreaCode", AreaCode::parse),
            Map.entry("AreaCode of a municipality", AreaCode::parseMunicipality),
            Map.entry("month", Period::parseMonth),
            Map.entry("day", Period::parseDay));

    @Seeded
    void anyTextIsTakenOrRefusedByName(long seed) {
        OddTexts texts = new OddTexts(new Draw(seed));
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.next();
            FORMS.forEach((name, parse) -> check(name + " of " + Message.quote(text) + ", seed " + seed, text, parse));
        }
    }

    @Seeded
    void theTextsReachBothOutcomesOfARating(long seed) {
        OddTexts texts = new OddTexts(new Draw(seed));
        int taken = 0;
        for (int i = 0; i < TEXTS; i++) {
            if (taken("a rating", texts.next(), Score::parse).isPresent()) {
                taken++;
            }
        }
        assertThat(taken)
                .as(
                        "seed %s: ratings among %s odd texts; the generator should give some, and not only those",
                        seed, TEXTS)
                .isBetween(TEXTS / 50, TEXTS / 2);
    }

    private static void check(String what, String text, Function<String, ?> parse) {
        taken(what, text, parse).ifPresent(value -> {
            assertThat(taken(what, value.toString(), parse).map(Object.class::cast))
                    .as("%s, written as %s and read again", what, value)
                    .contains(value);
            assertThat(parse.apply(value.toString())).as(what).hasSameHashCodeAs(value);
        });
    }

    private static <T> Optional<T> taken(String what, String text, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (ScorecardException refused) {
            assertThat(refused.reason()).as(what).isEqualTo(FailureReason.INVALID);
            assertThat(refused.sentence().es()).as("%s: Spanish", what).contains(Message.quote(text));
            assertThat(refused.sentence().en()).as("%s: English", what).contains(Message.quote(text));
            return Optional.empty();
        }
    }
}
