package io.github.comovamos.scorecard.core.service.measure;

import java.util.List;

/**
 * Police, or anything else, for every N residents.
 *
 * @param per for how many residents
 * @param target how many there should be
 * @param rows the municipalities
 * @param notes what must be said beside them
 */
public record StaffingView(String per, String target, List<StaffingRow> rows, List<String> notes) {}
