package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.measure.ObjectiveYear;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Count;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.ArrayList;
import java.util.List;

/** What is said of the goals of a year that do not fit each other, or have no figure beside them. */
final class ObjectiveNotes {

    private static final Message USES_SUM = new Message("; el total usa la suma", "; the total uses the sum");

    private ObjectiveNotes() {}

    /** What must be said beside the figures of an indicator and an area. */
    static List<Message> of(ObjectiveYear objective, AreaCode area, IndicatorCode indicator) {
        List<Message> notes = new ArrayList<>();
        if (objective.yearlyGoalDiffers()) {
            notes.add(Message.of(
                    "%s de %s: la meta anual es %s y la suma de los meses es %s%s.",
                    "%s of %s: the goal for the year is %s and the sum of the months is %s%s.",
                    indicator,
                    area,
                    objective.yearlyGoal().orElseThrow(),
                    objective.monthlyGoals().orElseThrow(),
                    objective.totalIsOfMonths() ? USES_SUM : ""));
        }
        if (objective.monthsLeftOut() > 0) {
            notes.add(Message.of(
                    "%s de %s: %s en el total.",
                    "%s of %s: %s in the total.",
                    indicator,
                    area,
                    Count.of(
                            objective.monthsLeftOut(),
                            new Message(
                                    "mes tiene solo cifra o solo meta, y no entra",
                                    "month has only a figure or only a goal, and is not"),
                            new Message(
                                    "meses tienen solo cifra o solo meta, y no entran",
                                    "months have only a figure or only a goal, and are not"))));
        }
        return notes;
    }
}
