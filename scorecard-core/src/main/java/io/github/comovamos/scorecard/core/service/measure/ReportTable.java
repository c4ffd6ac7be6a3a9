package io.github.comovamos.scorecard.core.service.measure;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.measure.DaysToClose;
import io.github.comovamos.scorecard.core.domain.scoreboard.Rank;
import io.github.comovamos.scorecard.core.domain.scoreboard.Ranking;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.WholeNumber;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceReading;
import io.github.comovamos.scorecard.core.service.evidence.Given;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How long reports take to close, by area and category; places are taken within a category, among the areas. */
final class ReportTable {

    private static final String USUAL_DAYS = "90";
    private static final WholeNumber DAYS =
            new WholeNumber(new Message("un número de días", "a number of days"), 1, 36_600);

    private final EvidenceReading reading;
    private final Language language;
    private final LocalDate until;
    private final int days;
    private final Optional<String> category;

    ReportTable(EvidenceReading reading, ReportsRequest request, Language language) {
        this.reading = reading;
        this.language = language;
        this.until = Given.parse("until", request.until(), Period::parseDay);
        this.days = Given.parse("days", request.days().orElse(USUAL_DAYS), DAYS::parseInt);
        this.category = request.category().map(text -> Given.text("category", text, Case.LONGEST_NAME));
    }

    /** The reports of one category in one area. */
    private record Group(AreaCode area, String category) {}

    ReportsView view() {
        EvidenceFilter filter = reading.ofInstrument().ofName(category).between(Optional.empty(), Optional.of(until));
        Map<Group, List<Case>> cases = reading.session().evidence().cases(filter).stream()
                .map(Known::what)
                .collect(Collectors.groupingBy(one -> new Group(one.area(), one.category())));
        Map<Group, DaysToClose> times = new HashMap<>();
        cases.forEach((group, own) -> times.put(group, DaysToClose.of(own, until, days)));
        Map<Group, Rank> places = places(times);
        List<ReportRow> rows = new ArrayList<>();
        for (AreaCode area :
                reading.inOrder(times.keySet().stream().map(Group::area).collect(Collectors.toSet()))) {
            times.entrySet().stream()
                    .filter(entry -> entry.getKey().area().equals(area))
                    .sorted(Comparator.comparing(entry -> entry.getKey().category()))
                    .map(entry ->
                            row(entry.getKey(), entry.getValue(), Optional.ofNullable(places.get(entry.getKey()))))
                    .forEach(rows::add);
        }
        return new ReportsView(
                until.toString(),
                days,
                rows,
                notes(rows).stream().map(language::of).toList());
    }

    /** The places in each category, the fastest first. */
    private static Map<Group, Rank> places(Map<Group, DaysToClose> times) {
        Map<String, Map<Group, Fraction>> byCategory = new HashMap<>();
        times.forEach((group, time) -> time.mean()
                .ifPresent(mean -> byCategory
                        .computeIfAbsent(group.category(), name -> new HashMap<>())
                        .put(group, mean.negated())));
        Map<Group, Rank> places = new HashMap<>();
        byCategory.values().forEach(means -> places.putAll(Ranking.of(means)));
        return places;
    }

    private static ReportRow row(Group group, DaysToClose own, Optional<Rank> rank) {
        return new ReportRow(
                group.area().code(),
                group.category(),
                own.closed(),
                own.open(),
                own.mean().map(Fraction::toString).orElse(null),
                own.median().map(Fraction::toString).orElse(null),
                rank.map(Rank::place).orElse(null));
    }

    private static List<Message> notes(List<ReportRow> rows) {
        if (rows.isEmpty()) {
            return List.of(new Message("No hay reportes.", "There are no reports."));
        }
        long without = rows.stream().filter(row -> row.place() == null).count();
        return without == 0
                ? List.of()
                : List.of(Message.of(
                        "%s de %s categorías sin reportes cerrados en el periodo: no tienen lugar.",
                        "%s of %s categories without closed reports in the window: they have no place.",
                        without,
                        rows.size()));
    }
}
