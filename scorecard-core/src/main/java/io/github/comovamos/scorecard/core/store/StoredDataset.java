package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.evidence.Dataset;
import io.github.comovamos.scorecard.core.domain.review.Authorship;

/**
 * A dataset in a store.
 *
 * @param dataset the dataset
 * @param reading how its file was read: two readings of one file are two datasets
 * @param records how many figures, cases or populations it holds
 * @param refused how many rows of its file were refused
 * @param authorship who brought it in, when and why
 */
public record StoredDataset(Dataset dataset, String reading, long records, long refused, Authorship authorship) {}
