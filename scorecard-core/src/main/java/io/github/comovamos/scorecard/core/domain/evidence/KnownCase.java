package io.github.comovamos.scorecard.core.domain.evidence;

/**
 * A case as a dataset knows it.
 *
 * @param key what makes it the same case in another dataset
 * @param known the case
 * @param provenance where it comes from
 */
public record KnownCase(String key, Case known, Provenance provenance) {}
