package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RatingRuleTest {

    @Test
    void theRulesHaveTheseNames() {
        assertThat(RatingRule.all())
                .as("agendas in the field name these rules: a name may be added at the end, never changed or"
                        + " taken away")
                .extracting(rule -> rule.ruleName().code())
                .startsWith("judged", "attainment", "green-count", "bands", "progress", "percent-of-objective")
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRuleIsFoundByItsNameAndSaysWhatItDoes() {
        assertThat(RatingRule.all()).allSatisfy(rule -> {
            assertThat(RatingRule.get(rule.ruleName())).isSameAs(rule);
            assertThat(rule.summary().es())
                    .as("%s is summed up in both languages, each in a sentence", rule.ruleName())
                    .endsWith(".")
                    .isNotEqualTo(rule.summary().en());
            assertThat(rule.summary().en()).as(rule.ruleName().code()).endsWith(".");
        });
    }

    @Test
    void anUnknownRuleIsRefusedWithWhatIsAllowed() {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> RatingRule.get(RuleName.parse("guessed")))
                .withMessage(
                        "\"guessed\" is not a rating rule: allowed are %s",
                        RatingRule.all().stream()
                                .map(rule -> rule.ruleName().code())
                                .collect(Collectors.joining(", ")));
    }
}
