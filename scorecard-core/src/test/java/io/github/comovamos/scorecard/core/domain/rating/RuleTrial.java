package io.github.comovamos.scorecard.core.domain.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.Parameter;
import io.github.comovamos.scorecard.core.domain.evidence.Cadence;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rule, what is known of one municipality, and the evaluation of April and May 2013. */
final class RuleTrial {

    static final AreaCode AREA = AreaCode.parse("19018");
    static final Evaluation EVALUATION =
            new Evaluation(EvaluationNumber.of(3), YearMonth.of(2013, 4), YearMonth.of(2013, 5), Optional.empty());

    private static final Provenance PROVENANCE = new Provenance(DatasetName.parse("test"), Optional.empty(), 1);

    private final RatingRule rule;
    private final List<Indicator> indicators = new ArrayList<>();
    private final List<Known<Figure>> figures = new ArrayList<>();
    private final List<Goal> goals = new ArrayList<>();
    private final List<Population> populations = new ArrayList<>();

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
        figures.add(new Known<>(
                Figure.of(IndicatorCode.parse(indicator), AREA, Period.parse(period), Quantity.parse(value)),
                PROVENANCE));
        return this;
    }

    /** The counts of months, one after the other. */
    RuleTrial months(String indicator, String first, long... counts) {
        YearMonth month = YearMonth.parse(first);
        for (int i = 0; i < counts.length; i++) {
            figure(indicator, month.plusMonths(i).toString(), Long.toString(counts[i]));
        }
        return this;
    }

    RuleTrial goal(String indicator, String period, String value) {
        goals.add(new Goal(IndicatorCode.parse(indicator), AREA, Period.parse(period), Quantity.parse(value)));
        return this;
    }

    RuleTrial residents(int year, String vintage, long residents) {
        populations.add(new Population(AREA, Year.of(year), Vintage.parse(vintage), residents));
        return this;
    }

    /** Which way an indicator should go. */
    RuleTrial should(String indicator, Direction direction) {
        indicators.add(new Indicator(
                IndicatorCode.parse(indicator),
                new LocalizedText(indicator, indicator),
                "x",
                direction,
                Cadence.MONTHLY,
                Optional.empty()));
        return this;
    }

    RuleOutcome rate(Parameter.Fields with) {
        return rule.rate(with, new RuleCase(AREA, EVALUATION, Evidence.of(indicators, figures, goals, populations)));
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

    /** Why there is no rating, which is no information and no score. */
    Message unrated(String yaml) {
        RuleOutcome outcome = rate(with(yaml));
        assertThat(outcome).isInstanceOf(RuleOutcome.Unrated.class);
        RuleOutcome.Unrated unrated = (RuleOutcome.Unrated) outcome;
        assertThat(unrated.status()).isEqualTo(RatingStatus.NO_INFORMATION);
        return unrated.why();
    }
}
