package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.stoplight.Light;
import io.github.comovamos.scorecard.core.domain.stoplight.LightCount;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Ranking;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.table.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an area stands by its lights: green 1, yellow ½, red 0, for each light that has a colour.
 *
 * @param place the place, 1 the best; joint places share it; none without a coloured light
 * @param municipality the area
 * @param name what people call it
 * @param green how many lights are green
 * @param yellow how many are yellow
 * @param red how many are red
 * @param none how many have no colour
 * @param points the sum of the points, exact
 * @param score the points for each coloured light, exact
 */
public record StoplightStanding(
        @Nullable Integer place,
        Titled municipality,
        String name,
        int green,
        int yellow,
        int red,
        int none,
        Fraction points,
        @Nullable Fraction score) {

    /** The places of the areas by their lights. */
    public static final Part<StoplightStanding> RANKING = new Part<>(
            "ranking",
            new LocalizedText(
                    "ordena los municipios: verde 1, amarillo ½, rojo 0",
                    "ranks the municipalities: green 1, yellow ½, red 0"),
            StoplightStanding.class,
            Table.of(StoplightStanding.class)
                    .place("Lugar", "Place", StoplightStanding::place)
                    .text("Municipio", "Municipality", StoplightStanding::name)
                    .number("Verdes", "Green", StoplightStanding::green)
                    .number("Amarillos", "Yellow", StoplightStanding::yellow)
                    .number("Rojos", "Red", StoplightStanding::red)
                    .number("Sin color", "No colour", StoplightStanding::none)
                    .rounded("Puntos", "Points", StoplightStanding::points)
                    .rounded("Por luz", "For each light", StoplightStanding::score));

    /** The areas by their lights, the best first, those without a place last. */
    static List<StoplightStanding> among(EvidenceInEffect evidence, Map<AreaCode, List<Light>> lights) {
        Map<AreaCode, LightCount> counts = new LinkedHashMap<>();
        Map<AreaCode, Fraction> scores = new LinkedHashMap<>();
        evidence.areas().inOrder(lights.keySet()).forEach(area -> {
            LightCount own = LightCount.of(lights.getOrDefault(area, List.of()));
            counts.put(area, own);
            own.score().ifPresent(score -> scores.put(area, score));
        });
        Map<AreaCode, Rank> ranks = Ranking.of(scores);
        return counts.entrySet().stream()
                .map(own ->
                        of(evidence.titled(own.getKey()), own.getValue(), Optional.ofNullable(ranks.get(own.getKey()))))
                .sorted(Comparator.comparingInt(
                        standing -> Optional.ofNullable(standing.place()).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static StoplightStanding of(Titled area, LightCount lights, Optional<Rank> rank) {
        return new StoplightStanding(
                rank.map(Rank::place).orElse(null),
                area,
                area.titleOrCode(),
                lights.green(),
                lights.yellow(),
                lights.red(),
                lights.none(),
                lights.points(),
                lights.score().orElse(null));
    }
}
