package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Weight;

/**
 * A subject under which actions are averaged, such as security.
 *
 * @param id its id
 * @param weight how much it counts in an overall average of the axes
 * @param title its title
 */
public record Axis(AxisId id, Weight weight, LocalizedText title) {}
