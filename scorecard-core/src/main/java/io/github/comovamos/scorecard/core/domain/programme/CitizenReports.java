package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue;
import io.github.comovamos.scorecard.core.domain.instrument.Profile;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.measure.DaysToClose;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Ranking;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How long citizens' reports take to close, by area and category; places are taken within a category, among the areas.
 */
public final class CitizenReports implements Instrument<CitizenReports.Row> {

    private static final Argument<String> CATEGORY = Argument.optional(
            "category",
            Kind.of("CATEGORÍA", "CATEGORY", text -> PlainText.check(text, Case.LONGEST_NAME)),
            "solo esta categoría",
            "only this category");

    /**
     * How long it takes to close the reports of a category.
     *
     * @param municipality the area
     * @param category the category
     * @param closed how many were closed within the window
     * @param open how many were open at its end
     * @param meanDays the mean days to close, exact; none where none was closed
     * @param medianDays the median days to close, exact
     * @param place the place among the areas in this category, 1 the fastest; none where none was closed
     */
    public record Row(
            Titled municipality,
            String category,
            int closed,
            int open,
            @Nullable Fraction meanDays,
            @Nullable Fraction medianDays,
            @Nullable Integer place) {

        static Row of(Titled municipality, String category, DaysToClose days, @Nullable Rank rank) {
            return new Row(
                    municipality,
                    category,
                    days.closed(),
                    days.open(),
                    days.mean().orElse(null),
                    days.median().orElse(null),
                    rank == null ? null : rank.place());
        }
    }

    @Override
    public Profile profile() {
        return Profile.of(
                        "reports",
                        "Muestra en cuántos días se cierran los reportes ciudadanos.",
                        "Shows in how many days citizens' reports are closed.")
                .withDescription(
                        "Si no se cerró ninguno, no hay media ni lugar; los abiertos se cuentan aparte.",
                        "Where none was closed there is no mean and no place; the open ones are counted apart.")
                .withExample("--until 2014-03-31")
                .withExample(
                        "--until 2014-03-31 --days 30 --category alumbrado",
                        "--until 2014-03-31 --days 30 --category lighting");
    }

    @Override
    public Question question() {
        return Question.of(
                        List.of(DaysToClose.UNTIL, DaysToClose.DAYS, CATEGORY),
                        month -> month.atEndOfMonth().toString())
                .withRepeated(DaysToClose.UNTIL, DaysToClose.DAYS)
                .withoutCountingMethod();
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public Readout<Row> read(EvidenceInEffect evidence, Arguments arguments) {
        LocalDate until = arguments.get(DaysToClose.UNTIL);
        int days = arguments.get(DaysToClose.DAYS);
        arguments.checkGiven(CATEGORY, category -> Case.checkCategory(category, evidence.categories()));
        Map<AreaCode, Map<String, List<Case>>> cases = evidence.cases(arguments.find(CATEGORY), until).stream()
                .collect(Collectors.groupingBy(
                        Case::area, Collectors.groupingBy(Case::category, TreeMap::new, Collectors.toList())));
        Map<AreaCode, Map<String, DaysToClose>> times = new HashMap<>();
        Map<String, Map<AreaCode, Fraction>> speeds = new HashMap<>();
        cases.forEach((area, categories) -> categories.forEach((category, own) -> {
            DaysToClose time = DaysToClose.of(own, until, days);
            times.computeIfAbsent(area, added -> new TreeMap<>()).put(category, time);
            time.mean()
                    .ifPresent(mean -> speeds.computeIfAbsent(category, added -> new HashMap<>())
                            .put(area, mean.negated()));
        }));
        Map<String, Map<AreaCode, Rank>> ranks = new HashMap<>();
        speeds.forEach((category, means) -> ranks.put(category, Ranking.of(means)));
        List<Row> rows = new ArrayList<>();
        for (AreaCode area : evidence.areas().inOrder(times.keySet())) {
            times.getOrDefault(area, Map.of())
                    .forEach((category, time) -> rows.add(Row.of(
                            evidence.titled(area),
                            category,
                            time,
                            ranks.getOrDefault(category, Map.of()).get(area))));
        }
        return Readout.of(rows, rows.isEmpty() ? List.of(nothing(evidence, arguments)) : notes(rows));
    }

    private static Message nothing(EvidenceInEffect evidence, Arguments arguments) {
        return evidence.narrowing()
                .and(CATEGORY.name(), arguments.find(CATEGORY))
                .nothing(Message.of(
                        "no hay reportes abiertos hasta %s",
                        "there are no reports opened until %s", arguments.get(DaysToClose.UNTIL)));
    }

    private static List<Message> notes(List<Row> rows) {
        long without = rows.stream().filter(row -> row.place() == null).count();
        return without == 0
                ? List.of()
                : List.of(Message.of(
                        "%s de %s categorías sin reportes cerrados en el periodo: no tienen lugar.",
                        "%s of %s categories without closed reports in the window: they have no place.",
                        without,
                        rows.size()));
    }

    @Override
    public Message heading(Arguments arguments) {
        return Message.of(
                "Reportes ciudadanos, %s días hasta %s",
                "Citizens' reports, %s days until %s",
                arguments.get(DaysToClose.DAYS),
                arguments.get(DaysToClose.UNTIL));
    }

    @Override
    public Table<Row> table(Arguments arguments) {
        return Columns.<Row>ofArea(Row.class, Row::municipality)
                .text("Categoría", "Category", Row::category)
                .number("Cerrados", "Closed", Row::closed)
                .number("Abiertos", "Open", Row::open)
                .rounded("Media (días)", "Mean (days)", Row::meanDays)
                .rounded("Mediana (días)", "Median (days)", Row::medianDays)
                .place("Lugar", "Place", Row::place, Row::category);
    }

    /** The mean days to close of the only category. */
    @Override
    public InstrumentValue value(Arguments arguments, Readout<Row> readout) {
        return InstrumentValue.ofOne(
                readout.rows(),
                readout.notes(),
                Row::category,
                row -> InstrumentValue.of(
                        row.meanDays(),
                        "%s: %s días en promedio, %s cerrados y %s abiertos",
                        "%s: %s days in the mean, %s closed and %s open",
                        row.category(),
                        row.meanDays(),
                        row.closed(),
                        row.open()));
    }
}
