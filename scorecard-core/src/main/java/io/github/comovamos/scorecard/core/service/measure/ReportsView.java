package io.github.comovamos.scorecard.core.service.measure;

import java.util.List;

/**
 * Citizens' reports.
 *
 * @param until the last day of the window
 * @param days how many days it has
 * @param rows the categories of each area
 * @param notes what must be said beside them
 */
public record ReportsView(String until, int days, List<ReportRow> rows, List<String> notes) {}
