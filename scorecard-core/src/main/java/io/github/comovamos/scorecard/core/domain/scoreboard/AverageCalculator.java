package io.github.comovamos.scorecard.core.domain.scoreboard;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Axis;
import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms.Asked;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.scoring.MissingPolicy;
import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.domain.value.Weight;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The averages of one evaluation. An axis average is the weighted mean over its actions; the overall one is the
 * weighted mean over all actions, or over the axis averages. In a mean of axis averages, an axis of which no action is
 * asked is not asked, and one without an average drops out with its weight: the policy for missing ratings was applied
 * below it.
 */
final class AverageCalculator {

    private final Agenda agenda;
    private final EvaluationTerms terms;
    private final Map<AxisId, List<Asked>> byAxis;
    private final Map<Rating.Cell, Mark> marks;

    private AverageCalculator(Agenda agenda, EvaluationTerms terms, Map<Rating.Cell, Mark> marks) {
        this.agenda = agenda;
        this.terms = terms;
        this.byAxis = terms.asked().stream().collect(Collectors.groupingBy(Asked::axis));
        this.marks = marks;
    }

    static AverageCalculator of(Agenda agenda, EvaluationNumber evaluation, Collection<Rating> ratings) {
        EvaluationTerms terms = agenda.termsAt(evaluation);
        Set<AreaCode> municipalities =
                agenda.municipalities().stream().map(Municipality::code).collect(Collectors.toSet());
        Map<Rating.Cell, Mark> marks = new HashMap<>();
        AverageCalculator calculator = new AverageCalculator(agenda, terms, marks);
        for (Rating rating : ratings) {
            if (!municipalities.contains(rating.municipality())) {
                throw ScorecardException.invalid(
                        "la calificación de %s no es de un municipio de la agenda %s",
                        "the rating of %s is not of a municipality of agenda %s", rating.municipality(), agenda.id());
            }
            calculator.checkAsked(rating.action());
            if (marks.put(rating.cell(), rating.mark()) != null) {
                throw ScorecardException.invalid(
                        "la acción %s de %s tiene dos calificaciones: se admite una",
                        "action %s of %s has two ratings: one is allowed", rating.action(), rating.municipality());
            }
        }
        return calculator;
    }

    boolean asks(AxisId axis) {
        return byAxis.containsKey(axis);
    }

    boolean asks(ActionNumber number) {
        return terms.asked().stream().anyMatch(asked -> asked.number().equals(number));
    }

    private void checkAsked(ActionNumber number) {
        if (!asks(number)) {
            throw ScorecardException.invalid(
                    "la acción %s no se pide en la evaluación %s de la agenda %s",
                    "action %s is not asked in evaluation %s of agenda %s",
                    number,
                    terms.evaluation().number(),
                    agenda.id());
        }
    }

    /** The average with each rating read as another value; the identity gives the average itself. */
    Average of(AreaCode municipality, Subject subject, UnaryOperator<Fraction> reading) {
        if (subject instanceof Subject.OfAxis of) {
            return overActions(municipality, byAxis.getOrDefault(of.axis(), List.of()), reading);
        }
        if (subject instanceof Subject.OfAction of) {
            return overOne(municipality, of.action(), reading);
        }
        return agenda.scoring().overall() == OverallMode.AXES
                ? overAxes(municipality, reading)
                : overActions(municipality, terms.asked(), reading);
    }

    private Average overActions(AreaCode municipality, List<Asked> actions, UnaryOperator<Fraction> reading) {
        Averaging averaging =
                new Averaging(agenda.scoring().missing(), agenda.scoring().minimumCoverage());
        for (Asked action : actions) {
            if (isAsked(municipality, action.number())) {
                averaging.add(
                        action.weight(), score(municipality, action.number()).map(reading));
            }
        }
        return averaging.result();
    }

    private Average overAxes(AreaCode municipality, UnaryOperator<Fraction> reading) {
        Averaging averaging =
                new Averaging(MissingPolicy.LEFT_OUT, agenda.scoring().minimumCoverage());
        for (Axis axis : agenda.axes()) {
            Average average = overActions(municipality, byAxis.getOrDefault(axis.id(), List.of()), reading);
            if (average.coverage().asked() > 0) {
                averaging.add(axis.weight(), average.exact());
            }
        }
        return averaging.result();
    }

    /** A rating stands for itself: neither a weight of 0 nor the policy for missing ratings changes it. */
    private Average overOne(AreaCode municipality, ActionNumber action, UnaryOperator<Fraction> reading) {
        Averaging averaging = new Averaging(MissingPolicy.LEFT_OUT, Fraction.ZERO);
        if (isAsked(municipality, action)) {
            averaging.add(Weight.ONE, score(municipality, action).map(reading));
        }
        return averaging.result();
    }

    private boolean isAsked(AreaCode municipality, ActionNumber action) {
        Mark mark = marks.get(new Rating.Cell(municipality, action));
        return mark == null || mark.asked();
    }

    private Optional<Fraction> score(AreaCode municipality, ActionNumber action) {
        return Optional.ofNullable(marks.get(new Rating.Cell(municipality, action)))
                .flatMap(Mark::score)
                .map(score -> Fraction.from(score.value()));
    }
}
