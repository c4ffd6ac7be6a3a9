package io.github.comovamos.scorecard.core.service.rating;

/**
 * What rating one action came to.
 *
 * @param changed whether anything changed; the same rating again adds no revision
 * @param revision the last revision
 */
public record RatedView(boolean changed, RevisionRow revision) {}
