package io.github.comovamos.scorecard.core.service.measure;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.measure.ObjectiveYear;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceReading;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceService;
import io.github.comovamos.scorecard.core.service.evidence.Given;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The percentage of the objective of some areas through a year. */
final class ObjectiveTable {

    private static final String TOTAL = "TOTAL";
    private static final Display WHOLE = new Display(0, Rounding.HALF_UP);

    private static final Message USES_SUM = new Message("; el total usa la suma", "; the total uses the sum");

    private final EvidenceReading reading;
    private final Language language;
    private final Year year;
    private final EvidenceFilter filter;
    private final List<ObjectiveRow> rows = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    ObjectiveTable(EvidenceReading reading, String year, Optional<String> dataset, Language language) {
        this.reading = reading;
        this.language = language;
        this.year = Given.parse("year", year, Period::parseYear);
        Optional<DatasetName> only = Given.parse("dataset", dataset, DatasetName::parse);
        only.ifPresent(name -> EvidenceService.get(reading.session(), name));
        this.filter = reading.filter()
                .saidBy(only)
                .between(Optional.of(this.year.atDay(1)), Optional.of(this.year.atDay(this.year.length())));
    }

    ObjectivesView view() {
        Evidence evidence = reading.evidence(filter);
        List<IndicatorCode> indicators = reading.indicators(indicator -> true);
        for (AreaCode area : reading.inOrder(evidence.areas())) {
            Set<IndicatorCode> own = evidence.indicators(area);
            indicators.stream()
                    .filter(own::contains)
                    .filter(indicator -> !evidence.goals(indicator, area).isEmpty())
                    .forEach(indicator -> add(evidence, area, indicator));
        }
        noteDirections(evidence);
        if (rows.isEmpty()) {
            notes.add(Message.of("No hay metas para %s.", "There are no goals for %s.", year));
        }
        return new ObjectivesView(
                year.getValue(),
                List.copyOf(rows),
                notes.stream().map(language::of).toList());
    }

    /** A percentage turned the wrong way round looks like any other: whoever reads it should know what was taken for granted. */
    private void noteDirections(Evidence evidence) {
        Set<String> undirected = rows.stream()
                .map(ObjectiveRow::indicator)
                .filter(code -> evidence.direction(new IndicatorCode(code)) == Direction.NEUTRAL)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!undirected.isEmpty()) {
            notes.add(Message.of(
                    "Se toma que menos es mejor, porque nadie ha dicho otra cosa: %s (indicator add --replace --direction).",
                    "Less is taken to be better, since nobody has said otherwise: %s (indicator add --replace --direction).",
                    String.join(", ", undirected)));
        }
    }

    private void add(Evidence evidence, AreaCode area, IndicatorCode indicator) {
        ObjectiveYear objective = ObjectiveYear.of(
                evidence.series(indicator, area),
                evidence.goals(indicator, area),
                year,
                evidence.direction(indicator),
                reading.choice());
        objective.months().forEach(line -> rows.add(row(area, indicator, line)));
        objective.total().ifPresent(line -> rows.add(row(area, indicator, line)));
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
                    "%s de %s: %s meses tienen solo cifra o solo meta, y no entran en el total.",
                    "%s of %s: %s months have only a figure or only a goal, and are not in the total.",
                    indicator,
                    area,
                    objective.monthsLeftOut()));
        }
    }

    private static ObjectiveRow row(AreaCode area, IndicatorCode indicator, ObjectiveYear.Line line) {
        return new ObjectiveRow(
                area.code(),
                indicator.code(),
                line.month().map(YearMonth::toString).orElse(TOTAL),
                line.current().map(Fraction::toString).orElse(null),
                line.goal().map(Fraction::toString).orElse(null),
                line.percent().map(exact -> exact.round(WHOLE).intValueExact()).orElse(null),
                line.percent().map(Fraction::toString).orElse(null));
    }
}
