package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Random files of the SESNSP against a plain sum. */
class SesnspLawsTest {

    private static final Map<String, String> KINDS = Map.of(
            SesnspText.HOMICIDE,
            "homicide",
            SesnspText.KNIFE,
            "homicide",
            SesnspText.EXTORTION,
            "extortion",
            "Robo|Robo a negocio|Con violencia",
            "business-burglary",
            "Robo|Robo a negocio|Sin violencia",
            "business-burglary",
            "Aborto|Aborto|Aborto",
            "");
    private static final List<String> AREAS = List.of("19039", "19006", "2004", "8037", "19999", "2998");

    private final SesnspText text = SesnspText.municipalities();
    private final Map<String, Integer> sums = new TreeMap<>();
    private final Map<String, Integer> summed = new TreeMap<>();
    private final Set<String> spoiled = new HashSet<>();
    private int bad;
    private int leftOut;

    /** Writes a row, and adds it up plainly. */
    private void row(Draw draw, int year, String area, String kind) {
        int published = year == 2015 ? 7 : 12;
        String[] cells = new String[12];
        String indicator = KINDS.getOrDefault(kind, "");
        boolean counts = !indicator.isEmpty() && !area.matches(".*99[89]");
        String key = indicator + " " + (area.length() == 4 ? "0" : "") + area + " " + year;
        leftOut += counts ? 0 : 1;
        int wrong = counts && draw.onceIn(25) ? draw.between(0, published - 1) : -1;
        for (int month = 0; month < 12; month++) {
            int count = draw.onceIn(3) ? 0 : draw.between(0, 3000);
            cells[month] = month >= published ? draw.oneOf("", "NA") : written(draw, count);
            if (counts && month < published) {
                sums.merge(String.format(Locale.ROOT, "%s-%02d", key, month + 1), count, Integer::sum);
            }
        }
        if (wrong >= 0) {
            cells[wrong] = draw.oneOf("-1", "x", "1.5");
            spoiled.add(key);
            bad++;
        } else if (counts) {
            summed.merge(key, 1, Integer::sum);
        }
        text.row(Integer.toString(year), area, kind, cells);
    }

    private static String written(Draw draw, int count) {
        return switch (draw.between(0, 3)) {
            case 0 -> count + ".0";
            case 1 -> String.format(Locale.ROOT, "%,d", count);
            default -> Integer.toString(count);
        };
    }

    @Seeded
    void figuresAreThePlainSumsAndEveryRowIsAccountedFor(long seed) {
        Draw draw = new Draw(seed);
        int rows = draw.between(1, 400);
        for (int i = 0; i < rows; i++) {
            row(
                    draw,
                    draw.between(2013, 2015),
                    draw.oneOf(AREAS),
                    draw.oneOf(List.copyOf(new TreeMap<>(KINDS).keySet())));
        }
        EvidenceRead read = (draw.onceIn(2) ? text.file() : text.inUtf8()).read();
        List<String> expected = sums.entrySet().stream()
                .filter(sum ->
                        !spoiled.contains(sum.getKey().substring(0, sum.getKey().length() - 3)))
                .map(sum -> sum.getKey() + " " + sum.getValue())
                .toList();
        assertThat(read.figures()).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(read.tally().read()).isEqualTo(rows);
        assertThat(read.tally().refused()).isEqualTo(bad);
        int besideRefused =
                spoiled.stream().mapToInt(key -> summed.getOrDefault(key, 0)).sum();
        assertThat(read.tally().taken())
                .as("seed %s: what is beside a refused row in a sum is in no figure", seed)
                .isEqualTo(rows - bad - leftOut - besideRefused);
    }
}
