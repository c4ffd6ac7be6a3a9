package io.github.comovamos.scorecard.core.testing;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.agenda.PublishedAverage;
import io.github.comovamos.scorecard.core.domain.agenda.Recognition;
import io.github.comovamos.scorecard.core.domain.agenda.Term;
import io.github.comovamos.scorecard.core.domain.scoring.MissingPolicy;
import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.scoring.Scoring;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Valid agendas by chance: all that an agenda may say is said by some of them. */
public final class RandomAgendas {

    private static final Term TERM = new Term(LocalDate.of(2012, 10, 31), LocalDate.of(2015, 10, 31));

    private final Draw draw;
    private final RandomTitles titles;
    private final RandomActions actions;
    private final RandomPlaces places;

    /** Agendas by chance. */
    public RandomAgendas(Draw draw) {
        this.draw = draw;
        this.titles = new RandomTitles(draw);
        this.actions = new RandomActions(draw, titles);
        this.places = new RandomPlaces(draw, titles);
    }

    /** A valid agenda. */
    public Agenda next() {
        Scoring scoring = scoring();
        List<Municipality> municipalities = places.municipalities();
        var axes = actions.axes();
        List<Evaluation> evaluations = evaluations();
        List<Subject> subjects = new ArrayList<>();
        axes.forEach(axis -> subjects.add(new Subject.OfAxis(axis.id())));
        if (scoring.overall() != OverallMode.NONE) {
            subjects.add(Subject.OVERALL);
        }
        return new Agenda(
                AgendaId.parse(draw.oneOf("acv-nl-2012", "no", "null", "a", "e5", "true")),
                titles.title(),
                TERM,
                scoring,
                municipalities,
                places.officeholders(municipalities),
                places.areas(municipalities),
                axes,
                actions.actions(axes),
                evaluations,
                published(evaluations, subjects, municipalities),
                recognitions(subjects));
    }

    private Scoring scoring() {
        int asked = draw.between(1, 12);
        return new Scoring(
                new Display(draw.between(0, Display.MOST_DECIMALS), draw.oneOf(Rounding.values())),
                draw.oneOf(OverallMode.values()),
                draw.oneOf(MissingPolicy.values()),
                Fraction.of(draw.between(0, asked), asked));
    }

    private List<Evaluation> evaluations() {
        List<Evaluation> evaluations = new ArrayList<>();
        for (int number : draw.someOf(List.of(1, 2, 3, 7, 8, 12, 9999))) {
            YearMonth from = YearMonth.of(draw.between(2013, 2014), draw.between(1, 12));
            YearMonth to = from.plusMonths(draw.between(0, 9));
            evaluations.add(new Evaluation(
                    EvaluationNumber.of(number), from, to, draw.perhaps(() -> to.atDay(draw.between(1, 28)))));
        }
        return draw.shuffled(evaluations);
    }

    private List<PublishedAverage> published(
            List<Evaluation> evaluations, List<Subject> subjects, List<Municipality> municipalities) {
        List<PublishedAverage> published = new ArrayList<>();
        for (Evaluation evaluation : draw.someOf(evaluations)) {
            for (Subject subject : draw.someOf(subjects)) {
                for (Municipality municipality : draw.someOf(municipalities)) {
                    Score average = new Score(draw.decimal(10, Score.DECIMALS));
                    published.add(new PublishedAverage(
                            evaluation.number(), subject, municipality.code(), average, titles.text(500)));
                }
            }
        }
        return published;
    }

    private List<Recognition> recognitions(List<Subject> subjects) {
        return draw.list(
                0,
                3,
                () -> new Recognition(
                        draw.oneOf(Recognition.Kind.values()),
                        draw.oneOf(Recognition.Rule.values()),
                        draw.oneOf(subjects)));
    }
}
