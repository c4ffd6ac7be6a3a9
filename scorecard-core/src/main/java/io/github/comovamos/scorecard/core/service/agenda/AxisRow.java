package io.github.comovamos.scorecard.core.service.agenda;

import org.jspecify.annotations.Nullable;

/**
 * An axis.
 *
 * @param axis its id, or {@code overall}
 * @param title its title
 * @param weight how much it counts in an overall average of the axes; none for {@code overall}
 */
public record AxisRow(String axis, String title, @Nullable String weight) {}
