package io.github.comovamos.scorecard.core.domain.instrument;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.evidence.Narrowing;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is in effect at one moment within the scope of a question, for an instrument to ask for what it needs. All
 * answers are of one state of what is stored.
 */
public interface EvidenceInEffect {

    /** This, without the figures and goals of periods that end after a day. */
    EvidenceInEffect until(LocalDate last);

    /** The areas, in their order. */
    Areas areas();

    /** Whether the question is of one area only, which then may also be a state or a zone. */
    boolean ofOneArea();

    /** Which figures are taken, by how they were counted. */
    CountingMethodChoice countingMethod();

    /** Every indicator that is known, in the order in which they were added. */
    List<Indicator> indicators();

    /** An area with its name, or just its code where nobody has said one. */
    Titled titled(AreaCode area);

    /** An indicator with its title, or just its code where nobody has said one. */
    Titled titled(IndicatorCode indicator);

    /**
     * Refuses an indicator that is not known.
     *
     * @throws ScorecardException NOT_FOUND
     */
    void checkKnown(IndicatorCode indicator);

    /** What narrows the question beside what is said to the instrument: the area, the day, the counting method. */
    Narrowing narrowing();

    /** Every category that cases were ever given. */
    List<String> categories();

    /** Whether any figure of an indicator was ever given with its sample: how many were asked. */
    boolean isSampled(IndicatorCode indicator);

    /** Every edition of populations that was ever given. */
    List<Vintage> editions();

    /**
     * Refuses an edition of populations that is not known.
     *
     * @throws ScorecardException NOT_FOUND
     */
    default void checkKnown(Vintage edition) {
        if (!editions().contains(edition)) {
            throw ScorecardException.notFound(
                    "no hay población de la edición %s: %s",
                    "there is no population of the edition %s: %s",
                    edition,
                    Allowed.of(editions(), new Message("todavía no hay ninguna", "there are none yet")));
        }
    }

    /** The figures and goals of some indicators, of periods that lie within a span. */
    Evidence figures(Collection<IndicatorCode> indicators, Span span);

    /**
     * The figures and goals of all indicators, of periods that lie within a span.
     *
     * @param dataset what this one says; left out, what is in effect
     * @throws ScorecardException NOT_FOUND where there is no such dataset
     */
    Evidence figures(Optional<DatasetName> dataset, Span span);

    /** The populations, of every year and edition. */
    List<Population> populations();

    /**
     * The cases that were opened until a day.
     *
     * @param category those of this one; left out, of all
     */
    List<Case> cases(Optional<String> category, LocalDate until);

    /**
     * A span of days.
     *
     * @param first the first day; left out, from the beginning
     * @param last the last day; left out, to the end
     */
    record Span(Optional<LocalDate> first, Optional<LocalDate> last) {

        /** All days. */
        public static final Span ALL = new Span(Optional.empty(), Optional.empty());

        /** From one day to another, both included. */
        public static Span of(LocalDate first, LocalDate last) {
            return new Span(Optional.of(first), Optional.of(last));
        }

        /** This, as far as a day. */
        public Span until(LocalDate day) {
            return new Span(first, last.filter(day::isAfter).or(() -> Optional.of(day)));
        }

        /** The days of a year. */
        public static Span of(Year year) {
            return of(year.atDay(1), year.atDay(year.length()));
        }
    }
}
