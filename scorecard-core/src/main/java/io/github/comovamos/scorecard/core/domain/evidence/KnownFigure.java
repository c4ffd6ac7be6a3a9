package io.github.comovamos.scorecard.core.domain.evidence;

/**
 * A figure in effect: the last that a counting method says of an indicator, an area and a period.
 *
 * @param figure the figure
 * @param provenance where it comes from
 */
public record KnownFigure(Figure figure, Provenance provenance) {}
