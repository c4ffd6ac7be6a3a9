package io.github.comovamos.scorecard.core.domain.stoplight;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.WholeNumber;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.YearMonth;

/** Which months a month is compared with. */
public enum Baseline implements Coded {
    /** The three calendar years before the month's own: the same for a whole year. */
    CALENDAR {
        @Override
        YearMonth last(YearMonth month) {
            return YearMonth.of(month.getYear() - 1, 12);
        }
    },
    /** The 36 months just before the month. */
    TRAILING {
        @Override
        YearMonth last(YearMonth month) {
            return month.minusMonths(1);
        }
    };

    /** How many months a whole baseline has. */
    public static final int MONTHS = 36;

    /** Which months a month is compared with. */
    public static final Argument<Baseline> ARGUMENT = Argument.optional(
                    "baseline",
                    Kind.oneOf(new Message("una línea base", "a baseline"), values()),
                    "con qué se compara: calendar, los tres años de calendario anteriores; trailing, los 36 meses"
                            + " anteriores",
                    "what it is compared with: calendar, the three calendar years before; trailing, the 36"
                            + " months before")
            .usually(CALENDAR.code());

    /** How many months of the baseline must have been counted. */
    public static final Argument<Integer> LEAST_MONTHS = Argument.optional(
                    "least-months",
                    Kind.of("N", "N", Baseline::parseLeastMonths),
                    "cuántos meses de la línea base deben haberse contado para que haya color: de 1 a 36",
                    "how many months of the baseline must have been counted for a colour: 1 to 36")
            .usually("24");

    /**
     * Reads a code such as {@code calendar}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static Baseline parse(String text) {
        return Coded.parse(new Message("una línea base", "a baseline"), text, values());
    }

    private static final WholeNumber COUNTED_MONTHS =
            new WholeNumber(new Message("un mínimo de meses", "a least number of months"), 1, MONTHS);

    /**
     * Reads how many months of a baseline must have been counted.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for anything but 1–36
     */
    public static int parseLeastMonths(String text) {
        return COUNTED_MONTHS.parseInt(text);
    }

    static int checkLeastMonths(int months) {
        return Math.toIntExact(COUNTED_MONTHS.check(months));
    }

    abstract YearMonth last(YearMonth month);

    /** The first month with which a month is compared. */
    public YearMonth first(YearMonth month) {
        return last(month).minusMonths(MONTHS - 1L);
    }
}
