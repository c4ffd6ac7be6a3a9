package io.github.comovamos.scorecard.core.service.measure;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.measure.Baseline;
import io.github.comovamos.scorecard.core.domain.measure.Colour;
import io.github.comovamos.scorecard.core.domain.measure.Flag;
import io.github.comovamos.scorecard.core.domain.measure.Light;
import io.github.comovamos.scorecard.core.domain.measure.LightCount;
import io.github.comovamos.scorecard.core.domain.measure.Stoplight;
import io.github.comovamos.scorecard.core.domain.scoreboard.Rank;
import io.github.comovamos.scorecard.core.domain.scoreboard.Ranking;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceReading;
import io.github.comovamos.scorecard.core.service.evidence.Given;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorService;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stoplight of some indicators, areas and months. */
final class StoplightBoard {

    private static final Message EDGE = new Message("un borde", "an edge");

    private final EvidenceReading reading;
    private final StoplightRequest request;
    private final Language language;
    private final Stoplight stoplight;

    StoplightBoard(EvidenceReading reading, StoplightRequest request, Language language) {
        this.reading = reading;
        this.request = request;
        this.language = language;
        this.stoplight = stoplight(request);
    }

    /** One light with of what it is. */
    private record Placed(IndicatorCode indicator, AreaCode area, Light light) {}

    private static Stoplight stoplight(StoplightRequest request) {
        Stoplight usual = Stoplight.USUAL;
        return usual.withBaseline(Given.parse("baseline", request.baseline(), Baseline::parse)
                        .orElse(usual.baseline()))
                .withReduction(Given.parse("reduction", request.reduction(), StoplightBoard::reduction)
                        .orElse(usual.reduction()))
                .withInclusive(Given.parse("edge", request.edge(), StoplightBoard::inclusive)
                        .orElse(usual.inclusive()))
                .withLeastMonths(Given.parse("least-months", request.leastMonths(), Baseline::parseLeastMonths)
                        .orElse(usual.leastMonths()));
    }

    private static Fraction reduction(String text) {
        return Stoplight.USUAL.withReduction(Fraction.parse(text)).reduction();
    }

    private static boolean inclusive(String text) {
        return switch (text) {
            case "inclusive" -> true;
            case "exclusive" -> false;
            default ->
                throw ScorecardException.invalid(
                        "%s no es %s: se admite inclusive, exclusive",
                        "%s is not %s: allowed is inclusive, exclusive", Message.quote(text), EDGE);
        };
    }

    private List<YearMonth> months() {
        if (request.month().isPresent() == request.year().isPresent()) {
            throw Given.refusal(
                    "month",
                    request.month().orElse(""),
                    new Message(
                            "diga un mes (month) o un año (year), y solo uno de los dos",
                            "give a month (month) or a year (year), and only one of them"));
        }
        return Given.parse("month", request.month(), Period::parseMonth)
                .map(List::of)
                .orElseGet(() -> {
                    Year year = Given.parse("year", request.year().orElseThrow(), Period::parseYear);
                    return Arrays.stream(Month.values()).map(year::atMonth).toList();
                });
    }

    StoplightView view() {
        List<YearMonth> months = months();
        List<IndicatorCode> indicators = indicators();
        YearMonth first = stoplight.baseline().first(months.get(0));
        YearMonth last = months.get(months.size() - 1);
        EvidenceFilter filter = reading.filter()
                .ofIndicators(Set.copyOf(indicators))
                .between(Optional.of(first.atDay(1)), Optional.of(last.atEndOfMonth()));
        Evidence evidence = indicators.isEmpty()
                ? Evidence.of(List.of(), List.of(), List.of(), List.of())
                : reading.evidence(filter);
        List<Placed> lights = new ArrayList<>();
        for (IndicatorCode indicator : indicators) {
            for (AreaCode area : areas(evidence)) {
                Series series = evidence.series(indicator, area);
                if (series.figures().stream()
                        .anyMatch(known -> known.what().period().month().isPresent())) {
                    months.forEach(month ->
                            lights.add(new Placed(indicator, area, stoplight.light(series, month, reading.choice()))));
                }
            }
        }
        return new StoplightView(
                lights.stream().map(StoplightBoard::row).toList(),
                ranking(lights),
                notes(lights).stream().map(language::of).toList());
    }

    private List<IndicatorCode> indicators() {
        Optional<List<IndicatorCode>> named = request.indicators()
                .map(text -> Arrays.stream(text.split(","))
                        .map(code -> Given.parse("indicator", code.strip(), IndicatorCode::parse))
                        .distinct()
                        .toList());
        named.ifPresent(codes -> codes.forEach(this::check));
        return named.orElseGet(() -> reading.indicators(indicator -> indicator.direction() != Direction.HIGHER));
    }

    private void check(IndicatorCode code) {
        if (reading.session().indicators().find(code).isEmpty()) {
            throw IndicatorService.unknown(reading.session(), code);
        }
    }

    /** The municipalities of which anything is said; states and zones only where one is asked for. */
    private List<AreaCode> areas(Evidence evidence) {
        return reading.inOrder(evidence.areas().stream()
                .filter(area -> area.isMunicipality() || reading.only().isPresent())
                .toList());
    }

    private static StoplightRow row(Placed placed) {
        Light light = placed.light();
        return new StoplightRow(
                placed.indicator().code(),
                placed.area().code(),
                light.month().toString(),
                light.count().map(Quantity::toString).orElse(null),
                light.mean().map(Fraction::toString).orElse(null),
                light.goal().map(Fraction::toString).orElse(null),
                light.colour().code(),
                light.months(),
                light.flags().stream().map(Flag::code).collect(Collectors.joining(" ")));
    }

    private List<StoplightPlaceRow> ranking(List<Placed> lights) {
        Map<AreaCode, LightCount> counts = new LinkedHashMap<>();
        Map<AreaCode, Fraction> scores = new LinkedHashMap<>();
        Map<AreaCode, List<Light>> byArea = lights.stream()
                .collect(Collectors.groupingBy(Placed::area, Collectors.mapping(Placed::light, Collectors.toList())));
        reading.inOrder(byArea.keySet()).forEach(area -> {
            LightCount own = LightCount.of(byArea.getOrDefault(area, List.of()));
            counts.put(area, own);
            own.score().ifPresent(score -> scores.put(area, score));
        });
        Map<AreaCode, Rank> ranks = Ranking.of(scores);
        Comparator<StoplightPlaceRow> best =
                Comparator.comparingInt(row -> Optional.ofNullable(row.place()).orElse(Integer.MAX_VALUE));
        return counts.entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue(), Optional.ofNullable(ranks.get(entry.getKey()))))
                .sorted(best)
                .toList();
    }

    private StoplightPlaceRow place(AreaCode area, LightCount own, Optional<Rank> rank) {
        return new StoplightPlaceRow(
                rank.map(Rank::place).orElse(null),
                area.code(),
                reading.name(area, language),
                own.green(),
                own.yellow(),
                own.red(),
                own.none(),
                own.points().toString(),
                own.score().map(Fraction::toString).orElse(null));
    }

    private List<Message> notes(List<Placed> lights) {
        if (lights.isEmpty()) {
            return List.of(new Message("No hay cifras mensuales.", "There are no monthly figures."));
        }
        List<Message> notes = new ArrayList<>();
        note(
                notes,
                lights,
                Flag.SMALL_NUMBERS,
                new Message(
                        "con media menor que 5, donde el color es casi azar",
                        "with a mean below 5, where the colour is mostly chance"));
        note(
                notes,
                lights,
                Flag.GAPS,
                new Message("con meses sin cifra en la línea base", "with months of the baseline not counted"));
        note(
                notes,
                lights,
                Flag.OTHER_INSTRUMENT,
                new Message(
                        "con meses de otro instrumento, que no se mezclan",
                        "with months of another instrument, which are not mixed in"));
        long none = lights.stream()
                .filter(placed -> placed.light().colour() == Colour.NONE)
                .count();
        if (none > 0) {
            notes.add(
                    Message.of("%s de %s luces sin color.", "%s of %s lights without a colour.", none, lights.size()));
        }
        return notes;
    }

    private static void note(List<Message> notes, List<Placed> lights, Flag flag, Message what) {
        long count = lights.stream()
                .filter(placed -> placed.light().flags().contains(flag))
                .count();
        if (count > 0) {
            notes.add(Message.of("%s de %s luces %s.", "%s of %s lights %s.", count, lights.size(), what));
        }
    }
}
