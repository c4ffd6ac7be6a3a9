/**
 * The instruments of the programme, all of them in {@link
 * io.github.comovamos.scorecard.core.domain.programme.Instruments}: the crime stoplight, the percentage of the
 * objective, staffing, vetting, the Pulse, and citizens' reports. Each class holds everything of its own: arguments,
 * row, columns, computation; the formulas that several share are measures.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.programme;

import org.jspecify.annotations.NullMarked;
