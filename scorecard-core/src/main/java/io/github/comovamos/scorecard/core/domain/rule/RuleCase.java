package io.github.comovamos.scorecard.core.domain.rule;

import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;

/**
 * What a rule is asked: the rating of one municipality in one evaluation.
 *
 * @param municipality the municipality
 * @param evaluation the evaluation
 * @param evidence what is known of the indicators that the rule looks at
 * @param inEffect all that is known of the municipality, for instruments
 */
public record RuleCase(AreaCode municipality, Evaluation evaluation, Evidence evidence, EvidenceInEffect inEffect) {}
