package io.github.comovamos.scorecard.core.domain.value;

/**
 * A place among others: 1 is the best, joint places share the least number, and the next one is further down by as
 * many as share it: 1, 2, 2, 4.
 *
 * @param place the place, from 1
 * @param joint whether others share it
 */
public record Rank(int place, boolean joint) {}
