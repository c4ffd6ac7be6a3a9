package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import java.util.Optional;

/**
 * Where a figure comes from.
 *
 * @param dataset the dataset that says so last
 * @param instrument how it was counted, where that was said
 * @param recency greater for datasets that were retrieved later, or on the same day arrived later
 */
public record Provenance(DatasetName dataset, Optional<CountingMethod> instrument, int recency) {}
