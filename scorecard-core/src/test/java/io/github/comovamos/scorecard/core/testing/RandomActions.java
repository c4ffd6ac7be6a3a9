package io.github.comovamos.scorecard.core.testing;

import io.github.comovamos.scorecard.core.domain.agenda.Action;
import io.github.comovamos.scorecard.core.domain.agenda.Axis;
import io.github.comovamos.scorecard.core.domain.agenda.Criterion;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.rule.RatingRule;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The axes and actions of random agendas. */
final class RandomActions {

    private static final List<Weight> WEIGHTS = List.of(
            Weight.ONE,
            Weight.parse("0"),
            Weight.parse("0.000001"),
            Weight.parse("999999.999999"),
            Weight.parse("1000000"));

    private final Draw draw;
    private final RandomTitles titles;

    RandomActions(Draw draw, RandomTitles titles) {
        this.draw = draw;
        this.titles = titles;
    }

    List<Axis> axes() {
        List<Axis> axes = new ArrayList<>();
        for (String id : List.of("security", "no", "null", "true", "y-1", "z")) {
            if (axes.isEmpty() || draw.onceIn(2)) {
                axes.add(new Axis(AxisId.parse(id), weight(), titles.title()));
            }
        }
        return axes;
    }

    List<Action> actions(List<Axis> axes) {
        List<Integer> numbers =
                draw.shuffled(IntStream.rangeClosed(1, 999).boxed().toList());
        return numbers.subList(0, draw.between(1, 12)).stream()
                .map(number -> new Action(
                        ActionNumber.of(number),
                        draw.oneOf(axes).id(),
                        weight(),
                        titles.title(),
                        draw.perhaps(titles::title),
                        criteria()))
                .toList();
    }

    private Weight weight() {
        return draw.onceIn(2) ? draw.oneOf(WEIGHTS) : new Weight(draw.decimal(draw.oneOf(1, 1000, 999_999), 6));
    }

    private List<Criterion> criteria() {
        List<Criterion> criteria = new ArrayList<>();
        int from = 0;
        for (int left = draw.between(1, 4); left > 0; left--) {
            from += draw.between(1, 3);
            criteria.add(new Criterion(
                    EvaluationNumber.of(from),
                    draw.oneOf(RatingRule.all()).ruleName(),
                    draw.onceIn(3) ? Parameter.Fields.NONE : parameters(3),
                    titles.title(),
                    draw.onceIn(2)));
        }
        return criteria;
    }

    private Parameter.Fields parameters(int deep) {
        Map<String, Parameter> values = new LinkedHashMap<>();
        for (int left = draw.between(0, 4); left > 0; left--) {
            values.put(draw.onceIn(9) ? "" : titles.text(draw.oneOf(10, 300)), parameter(deep - 1));
        }
        return new Parameter.Fields(values);
    }

    private Parameter parameter(int deep) {
        return switch (deep > 0 ? draw.between(0, 3) : 0) {
            case 1 -> parameters(deep);
            case 2 -> new Parameter.Items(draw.list(0, 4, () -> parameter(deep - 1)));
            default -> new Parameter.Text(draw.onceIn(9) ? "" : draw.oneOf(" ", "") + titles.text(200));
        };
    }
}
