package io.github.comovamos.scorecard.core.domain.evidence;

/**
 * What is said of an indicator, an area and a period, by one dataset or in effect.
 *
 * @param line what is said
 * @param provenance where it comes from
 */
public record KnownLine(FigureLine line, Provenance provenance) {}
