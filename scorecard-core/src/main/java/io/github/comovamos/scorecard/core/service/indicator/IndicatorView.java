package io.github.comovamos.scorecard.core.service.indicator;

import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import java.util.List;

/**
 * An indicator with what is in effect of it.
 *
 * @param indicator what it is
 * @param figures its figures and goals in effect, by area and period
 * @param notes what must be said beside them
 */
public record IndicatorView(IndicatorRow indicator, List<FigureRow> figures, List<String> notes) {}
