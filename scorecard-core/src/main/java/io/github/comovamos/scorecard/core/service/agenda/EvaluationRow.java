package io.github.comovamos.scorecard.core.service.agenda;

import org.jspecify.annotations.Nullable;

/**
 * An evaluation.
 *
 * @param evaluation its number
 * @param from its first month
 * @param to its last month
 * @param released when it was released
 * @param ratings how many ratings it has
 */
public record EvaluationRow(
        int evaluation, String from, String to, @Nullable String released, int ratings) {}
