package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.DatasetName;

/**
 * A population as a dataset knows it.
 *
 * @param population the population
 * @param dataset the dataset
 */
public record KnownPopulation(Population population, DatasetName dataset) {}
