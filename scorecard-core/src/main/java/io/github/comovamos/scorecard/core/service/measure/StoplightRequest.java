package io.github.comovamos.scorecard.core.service.measure;

import java.util.Optional;

/**
 * Which lights are asked for, in texts as they were given. Of month and year exactly one is given.
 *
 * @param month one month
 * @param year the twelve months of a year
 * @param indicators codes with commas between them; left out, all that should be low or of which nothing is said
 * @param baseline calendar or trailing; left out, calendar
 * @param reduction the share by which the goal lies below the mean, such as 0.25; left out, 0.25
 * @param edge inclusive or exclusive: whether a count at the goal is green; left out, inclusive
 * @param leastMonths how many months of the baseline must be counted; left out, 24
 */
public record StoplightRequest(
        Optional<String> month,
        Optional<String> year,
        Optional<String> indicators,
        Optional<String> baseline,
        Optional<String> reduction,
        Optional<String> edge,
        Optional<String> leastMonths) {

    /** The usual lights of a month. */
    public static StoplightRequest ofMonth(String month) {
        return of(Optional.of(month), Optional.empty());
    }

    /** The usual lights of a year. */
    public static StoplightRequest ofYear(String year) {
        return of(Optional.empty(), Optional.of(year));
    }

    private static StoplightRequest of(Optional<String> month, Optional<String> year) {
        return new StoplightRequest(
                month, year, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
