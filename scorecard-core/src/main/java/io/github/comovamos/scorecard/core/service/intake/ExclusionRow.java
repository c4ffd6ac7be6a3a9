package io.github.comovamos.scorecard.core.service.intake;

/**
 * Rows that were left out by declaration.
 *
 * @param reason why, as a code
 * @param rows how many
 */
public record ExclusionRow(String reason, long rows) {}
