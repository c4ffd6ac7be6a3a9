package io.github.comovamos.scorecard.core.service.measure;

import java.util.List;

/**
 * The stoplight of a month or of a year.
 *
 * @param rows the lights
 * @param ranking the municipalities by their lights
 * @param notes what must be said beside them
 */
public record StoplightView(List<StoplightRow> rows, List<StoplightPlaceRow> ranking, List<String> notes) {}
