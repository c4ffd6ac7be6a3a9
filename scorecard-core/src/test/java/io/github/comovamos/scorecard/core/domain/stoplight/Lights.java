package io.github.comovamos.scorecard.core.domain.stoplight;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The twelve lights of a year, and how they are written: R red, Y yellow, G green, a hyphen for none. */
record Lights(List<Light> months) {

    static Lights of(Stoplight stoplight, Series series, int year, CountingMethodChoice choice) {
        return new Lights(IntStream.rangeClosed(1, 12)
                .mapToObj(month -> stoplight.light(series, YearMonth.of(year, month), choice))
                .toList());
    }

    static Lights of(Stoplight stoplight, Series series, int year) {
        return of(stoplight, series, year, CountingMethodChoice.FITTING);
    }

    String letters() {
        return months.stream().map(light -> letter(light.colour())).collect(Collectors.joining());
    }

    private static String letter(Colour colour) {
        return switch (colour) {
            case GREEN -> "G";
            case YELLOW -> "Y";
            case RED -> "R";
            case NONE -> "-";
        };
    }
}
