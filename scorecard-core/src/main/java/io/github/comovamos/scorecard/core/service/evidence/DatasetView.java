package io.github.comovamos.scorecard.core.service.evidence;

import java.util.List;

/**
 * A dataset with its parts.
 *
 * @param dataset the dataset
 * @param parts what it holds
 */
public record DatasetView(DatasetRow dataset, List<DatasetPartRow> parts) {}
