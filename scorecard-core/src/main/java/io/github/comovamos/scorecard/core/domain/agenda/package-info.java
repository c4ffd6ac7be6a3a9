/**
 * What is asked of whom. An {@link io.github.comovamos.scorecard.core.domain.agenda.Agenda} names the municipalities
 * and their officeholders, the axes, the actions with their criteria and weights, the evaluations, and how ratings
 * become averages ({@link io.github.comovamos.scorecard.core.domain.scoring.Scoring}). All of it is data: nothing here
 * knows how many actions there are or how often they are rated. What holds in one evaluation, and so must never change
 * once that evaluation was released, is an {@link io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms}.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.agenda;

import org.jspecify.annotations.NullMarked;
