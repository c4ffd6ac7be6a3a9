package io.github.comovamos.scorecard.core.service.measure;

import java.util.List;

/**
 * The percentage of the objective through a year.
 *
 * @param year the year
 * @param rows the months, and the total of each indicator
 * @param notes what must be said beside them
 */
public record ObjectivesView(int year, List<ObjectiveRow> rows, List<String> notes) {}
