package io.github.comovamos.scorecard.core.service.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some figures, and where to go on.
 *
 * @param rows the figures, by indicator, area and period
 * @param next what to give as `after` for those that follow; none at the end
 * @param notes what must be said beside them
 */
public record FigurePage(List<FigureRow> rows, @Nullable String next, List<String> notes) {}
