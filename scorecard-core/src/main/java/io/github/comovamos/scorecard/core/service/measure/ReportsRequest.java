package io.github.comovamos.scorecard.core.service.measure;

import java.util.Optional;

/**
 * Which reports are asked for, in texts as they were given.
 *
 * @param until the last day of the window
 * @param days how many days the window has; left out, 90
 * @param category the category; left out, all
 */
public record ReportsRequest(String until, Optional<String> days, Optional<String> category) {}
