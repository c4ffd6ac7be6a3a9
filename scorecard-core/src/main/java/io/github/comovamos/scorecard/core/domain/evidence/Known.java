package io.github.comovamos.scorecard.core.domain.evidence;

/**
 * Something that is known, and from where: a figure, a line of figure and goal, a case, a population.
 *
 * @param what what is known, as one dataset says it or as it is in effect
 * @param provenance where it comes from
 */
public record Known<T>(T what, Provenance provenance) {}
