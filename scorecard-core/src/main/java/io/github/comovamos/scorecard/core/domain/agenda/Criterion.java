package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.RuleName;

/**
 * How an action is rated, from an evaluation on: criteria change within a term, so each change is a new version.
 *
 * @param fromEvaluation the first evaluation in which it holds
 * @param rule the name of the rule that gives the rating; {@code judged} where an evaluator does
 * @param with the rule's parameters
 * @param text the criterion in words
 * @param reconstructed whether it is our own reading rather than a published criterion; every output says so
 */
public record Criterion(
        EvaluationNumber fromEvaluation,
        RuleName rule,
        Parameter.Fields with,
        LocalizedText text,
        boolean reconstructed) {}
