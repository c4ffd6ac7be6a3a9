package io.github.comovamos.scorecard.core.service.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The vetting of police.
 *
 * @param month the month
 * @param baseline what it is compared with
 * @param rows the municipalities
 * @param notes what must be said beside them
 */
public record VettingView(String month, @Nullable String baseline, List<VettingRow> rows, List<String> notes) {}
