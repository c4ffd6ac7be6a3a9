package io.github.comovamos.scorecard.core.domain.measure;

import static io.github.comovamos.scorecard.core.domain.method.Examples.computed;
import static io.github.comovamos.scorecard.core.domain.method.Examples.rounded;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.util.List;

/**
 * How much of the way from a baseline to a goal was covered: (current − baseline) ÷ (goal − baseline), for what should
 * fall as well as for what should rise. Where the goal is the baseline, keeping to it or doing better is all, doing
 * worse is nothing.
 *
 * @param baseline where it began
 * @param goal where it should be
 * @param direction which way it should go; decides only where the goal is the baseline
 * @param capped whether less than nothing counts as 0, and more than all as 1
 */
public record Progress(Fraction baseline, Fraction goal, Direction direction, boolean capped) {

    private static final Argument<Boolean> CAPPED = Argument.required(
            "capped",
            Kind.YES_NO,
            "si el avance se limita a entre 0 y 1",
            "whether progress is limited to between 0 and 1");

    /** What is said of it. */
    public static final Method METHOD = new Method(
            "progress",
            new LocalizedText("Avance", "Progress"),
            new Method.Explanation(
                    new LocalizedText("""
                        Avance = (actual − línea base) ÷ (meta − línea base), tanto para lo que debe bajar como para \
                        lo que debe subir: 0 en la línea base, 1 en la meta. Si la meta es la línea base, mantenerla o \
                        mejorarla es 1 y empeorarla es 0. Con tope, lo menor que 0 cuenta como 0 y lo mayor que 1 como \
                        1.""", """
                        Progress = (current − baseline) ÷ (goal − baseline), for what should fall as well as for what \
                        should rise: 0 at the baseline, 1 at the goal. Where the goal is the baseline, keeping to it \
                        or doing better is 1, doing worse is 0. Capped, what is below 0 counts as 0 and what is above \
                        1 as 1."""),
                    new LocalizedText("""
                        Ninguna: es para los indicadores con meta de los pactos y medidas que describe Conger 2014, \
                        como los automóviles sin placas, que pasaron de 40 % a 7 %.""", """
                        None: it is for indicators with a goal, as in the pacts and measures that Conger 2014 \
                        describes, such as the unlicensed cars, which went from 40 % to 7 %."""),
                    new LocalizedText(
                            "La fórmula, el caso en que la meta es la línea base y el tope son nuestros.",
                            "The formula, the case of a goal that is the baseline, and the cap are our own.")),
            new Method.Use(List.of(PercentOfObjective.DIRECTION, CAPPED), Progress::example, List.of(Progress.class)));

    /** The share of the way, exact; 1 at the goal. */
    public Fraction of(Fraction current) {
        Fraction way = goal.minus(baseline);
        if (way.signum() == 0) {
            int beyond = current.compareTo(goal);
            boolean kept = direction == Direction.HIGHER ? beyond >= 0 : beyond <= 0;
            return kept ? Fraction.ONE : Fraction.ZERO;
        }
        Fraction share = current.minus(baseline).dividedBy(way);
        return capped ? share.atLeast(Fraction.ZERO).atMost(Fraction.ONE) : share;
    }

    private static LocalizedText example() {
        Progress open = new Progress(Fraction.of(40), Fraction.of(10), Direction.LOWER, false);
        Progress capped = new Progress(Fraction.of(40), Fraction.of(10), Direction.LOWER, true);
        Progress rising = new Progress(Fraction.of(2), Fraction.of(3), Direction.HIGHER, true);
        Fraction more = Fraction.of(12, 5);
        return computed(
                """
                De 40 %% a 7 %%, con una meta de 0 %%, el avance es %s (%s); con una meta de 10 %% sería %s, y con \
                tope %s; de regreso en 46 %% sería %s, y con tope %s. De 2 a 2.4 policías por cada 1,000 habitantes, \
                con meta de 3, es %s.""",
                """
                From 40 %% to 7 %%, with a goal of 0 %%, progress is %s (%s); with a goal of 10 %% it would be %s, and \
                capped %s; back at 46 %% it would be %s, and capped %s. From 2 to 2.4 police officers for every 1,000 \
                residents, with a goal of 3, it is %s.""",
                new Progress(Fraction.of(40), Fraction.ZERO, Direction.LOWER, true).of(Fraction.of(7)),
                rounded(new Progress(Fraction.of(40), Fraction.ZERO, Direction.LOWER, true).of(Fraction.of(7)), 3),
                open.of(Fraction.of(7)),
                capped.of(Fraction.of(7)),
                open.of(Fraction.of(46)),
                capped.of(Fraction.of(46)),
                rising.of(more));
    }
}
