package io.github.comovamos.scorecard.core.service.view;

/**
 * Something that is wrong with an input.
 *
 * @param place where it stands, in words
 * @param value what stands there
 * @param message what is wrong with it, and what is allowed
 */
public record FindingRow(String place, String value, String message) {}
