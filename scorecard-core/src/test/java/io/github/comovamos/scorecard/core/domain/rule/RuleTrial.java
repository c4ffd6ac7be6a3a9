package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.KnownEvidence;
import java.time.YearMonth;
import java.util.Optional;

/** A rule, what is known of one municipality, and the evaluation of April and May 2013. */
final class RuleTrial {

    static final AreaCode AREA = AreaCode.parse("19018");
    static final Evaluation EVALUATION =
            new Evaluation(EvaluationNumber.of(3), YearMonth.of(2013, 4), YearMonth.of(2013, 5), Optional.empty());

    private final RatingRule rule;
    private final KnownEvidence known = new KnownEvidence();

    private RuleTrial(RatingRule rule) {
        this.rule = rule;
    }

    static RuleTrial of(String rule) {
        return new RuleTrial(RatingRule.get(RuleName.parse(rule)));
    }

    /** Parameters as an agenda writes them: {@code { indicator: x, target: 3 }}. */
    static Parameter.Fields with(String yaml) {
        return AgendaReader.readStored(SampleAgenda.with("with: { month: last }", "with: " + yaml))
                .actions()
                .get(0)
                .criteria()
                .get(1)
                .with();
    }

    RuleTrial figure(String indicator, String period, String value) {
        known.figure(indicator, AREA.code(), period, value);
        return this;
    }

    /** The counts of months, one after the other. */
    RuleTrial months(String indicator, String first, long... counts) {
        known.months(indicator, AREA.code(), first, counts);
        return this;
    }

    RuleTrial goal(String indicator, String period, String value) {
        known.goal(indicator, AREA.code(), period, value);
        return this;
    }

    RuleTrial residents(int year, String vintage, long residents) {
        known.residents(AREA.code(), year, vintage, residents);
        return this;
    }

    /** Which way an indicator should go. */
    RuleTrial should(String indicator, Direction direction) {
        known.should(indicator, direction);
        return this;
    }

    /** What is known, also of other areas. */
    KnownEvidence known() {
        return known;
    }

    RuleOutcome rate(Parameter.Fields with) {
        return rule.rate(with, new RuleCase(AREA, EVALUATION, known.whole(), known.ofArea(AREA)));
    }

    /** The rating, then what it is exactly. */
    String rated(String yaml) {
        Parameter.Fields with = with(yaml);
        rule.check(with);
        RuleOutcome outcome = rate(with);
        assertThat(outcome).isInstanceOf(RuleOutcome.Rated.class);
        RuleOutcome.Rated rated = (RuleOutcome.Rated) outcome;
        return rated.score() + " = " + rated.exact();
    }

    /** How it came to its rating. */
    Message how(String yaml) {
        return ((RuleOutcome.Rated) rate(with(yaml))).how();
    }

    /** What nobody knows, though the parameters name it. */
    Message unknown(String yaml) {
        ScorecardException refusal = catchThrowableOfType(ScorecardException.class, () -> rate(with(yaml)));
        assertThat(refusal).as("%s names what nobody knows", yaml).isNotNull();
        assertThat(refusal.reason()).isEqualTo(FailureReason.NOT_FOUND);
        return refusal.sentence();
    }

    /** Why there is no rating, which is no information and no score. */
    Message unrated(String yaml) {
        RuleOutcome outcome = rate(with(yaml));
        assertThat(outcome).isInstanceOf(RuleOutcome.Unrated.class);
        RuleOutcome.Unrated unrated = (RuleOutcome.Unrated) outcome;
        assertThat(unrated.status()).isEqualTo(RatingStatus.NO_INFORMATION);
        return unrated.why();
    }
}
