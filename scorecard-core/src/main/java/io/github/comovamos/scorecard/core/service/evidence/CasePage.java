package io.github.comovamos.scorecard.core.service.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some cases, and where to go on.
 *
 * @param rows the cases, by instrument or category, and id
 * @param next what to give as `after` for those that follow; none at the end
 * @param notes what must be said beside them
 */
public record CasePage(List<CaseRow> rows, @Nullable String next, List<String> notes) {}
