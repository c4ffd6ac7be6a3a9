/**
 * What is counted: {@link io.github.comovamos.scorecard.core.service.indicator.IndicatorService} lists, shows and
 * adds indicators.
 */
@NullMarked
package io.github.comovamos.scorecard.core.service.indicator;

import org.jspecify.annotations.NullMarked;
