package io.github.comovamos.scorecard.core.service.evidence;

import java.util.List;

/**
 * How many live where.
 *
 * @param rows the populations, by area, year and edition
 * @param notes what must be said beside them
 */
public record PopulationsView(List<PopulationRow> rows, List<String> notes) {}
