package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds out which months a file of the SESNSP has really published. Releases since 2026 fill the months to come with
 * zeros: those are no counts, and somebody has to say which month is the last.
 */
final class PublishedMonths {

    /** The last year of a release of 2026 may still be 2025. */
    private static final int FIRST_FILLED_YEAR = 2025;

    private final LocalDate retrieved;
    private final NavigableMap<YearMonth, Boolean> anyCrime = new TreeMap<>();

    PublishedMonths(LocalDate retrieved) {
        this.retrieved = retrieved;
    }

    /** Takes note of a cell that is not blank. */
    void saw(YearMonth month, boolean crime) {
        anyCrime.merge(month, crime, Boolean::logicalOr);
    }

    /** Refuses a file that has zeros where there can be no counts yet, or may be none. */
    void check() {
        if (anyCrime.isEmpty()) {
            return;
        }
        YearMonth last = anyCrime.lastKey();
        Optional<YearMonth> lastCrime = anyCrime.descendingMap().entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .findFirst();
        boolean filled = last.getYear() >= FIRST_FILLED_YEAR
                && lastCrime
                        .filter(month -> month.getYear() == last.getYear() && month.isBefore(last))
                        .isPresent();
        boolean ahead = last.isAfter(YearMonth.from(retrieved));
        if (filled || ahead) {
            YearMonth known = filled ? lastCrime.orElse(last) : YearMonth.from(retrieved);
            throw ScorecardException.invalid(
                    "después de %s el archivo tiene solo ceros, o meses posteriores a la fecha de obtención (%s), hasta"
                            + " %s: diga con --until (until) cuál es el último mes publicado, como %s",
                    "after %s the file has only zeros, or months later than the day of retrieval (%s), up to %s:"
                            + " say with --until (until) which month is the last one published, such as %s",
                    known,
                    retrieved,
                    last,
                    known);
        }
    }
}
