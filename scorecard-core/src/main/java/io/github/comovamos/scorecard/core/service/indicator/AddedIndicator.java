package io.github.comovamos.scorecard.core.service.indicator;

/**
 * What adding an indicator came to.
 *
 * @param created whether there was none of that code before
 * @param indicator the indicator as it stands now
 */
public record AddedIndicator(boolean created, IndicatorRow indicator) {}
