package io.github.comovamos.scorecard.core.service.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A survey.
 *
 * @param period when it was taken
 * @param against what it is compared with
 * @param rows the answers
 * @param notes what must be said beside them
 */
public record PulseView(String period, @Nullable String against, List<PulseRow> rows, List<String> notes) {}
