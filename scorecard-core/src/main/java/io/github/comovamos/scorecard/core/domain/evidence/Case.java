package io.github.comovamos.scorecard.core.domain.evidence;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One thing that was opened and perhaps closed: a citizen's report, a case before a court, a point of a pact.
 *
 * @param id what its source calls it
 * @param category what it is about
 * @param area where
 * @param opened the day on which it was opened
 * @param closed the day on which it was closed, if it was
 * @param outcome how it ended or where it stands, if that is known
 * @param responsible who answers for it, if that is known
 */
public record Case(
        String id,
        String category,
        AreaCode area,
        LocalDate opened,
        Optional<LocalDate> closed,
        Optional<String> outcome,
        Optional<String> responsible) {

    private static final char KEY_SEPARATOR = '\u001F';

    /** How many characters the id and the category may have. */
    public static final int LONGEST_NAME = 120;

    /** How many characters the outcome and the responsible may have. */
    public static final int LONGEST_TEXT = 500;

    /**
     * Refuses a category that no case has: one that is mistyped must not look like one without cases.
     *
     * @param known every category that cases have
     * @throws ScorecardException NOT_FOUND for any other category
     */
    public static void checkCategory(String category, List<String> known) {
        if (!known.contains(category)) {
            throw ScorecardException.notFound(
                    "no hay casos de la categoría %s: %s",
                    "there are no cases of category %s: %s",
                    Message.quote(category),
                    Allowed.of(known, new Message("todavía no hay ninguna", "there are none yet")));
        }
    }

    /** @throws ScorecardException INVALID for endless texts, and where it was closed before it was opened */
    public Case {
        id = PlainText.check(id, LONGEST_NAME);
        category = PlainText.check(category, LONGEST_NAME);
        outcome = outcome.map(text -> PlainText.check(text, LONGEST_TEXT));
        responsible = responsible.map(text -> PlainText.check(text, LONGEST_TEXT));
        if (closed.isPresent() && closed.get().isBefore(opened)) {
            throw ScorecardException.invalid(
                    "el caso se cerró (%s) antes de abrirse (%s)",
                    "the case was closed (%s) before it was opened (%s)", closed.get(), opened);
        }
    }

    /**
     * What makes it the same case in another dataset: its id, within the way of counting where one was named, and else
     * within its category.
     */
    public String key(Optional<CountingMethod> instrument) {
        return instrument.map(CountingMethod::name).orElse(category) + KEY_SEPARATOR + id;
    }

    /** Whether it was open at the end of a day. */
    public boolean isOpenAt(LocalDate day) {
        return !opened.isAfter(day) && closed.map(end -> end.isAfter(day)).orElse(true);
    }

    /** How many days it took to close; 0 when it was closed on the day on which it was opened. */
    public Optional<Long> daysToClose() {
        return closed.map(end -> ChronoUnit.DAYS.between(opened, end));
    }
}
