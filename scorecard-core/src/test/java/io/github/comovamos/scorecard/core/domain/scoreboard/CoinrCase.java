package io.github.comovamos.scorecard.core.domain.scoreboard;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What COINr was given and what it made of it, in our words: units are municipalities, indicators are actions; their
 * parents are axes, and the index is the overall average where there are several.
 *
 * @param folder the folder of the case
 * @param threshold COINr's data threshold, as its files are named
 */
record CoinrCase(String folder, String threshold) {

    private static final Map<String, String> COVERAGE = Map.of("none", "0", "t05", "1/2", "t066", "2/3", "t1", "1");
    private static final String INDEX = "Index";

    Scoreboard scoreboard() {
        CoinrTable raw = table("raw.csv");
        AgendaText agenda = new AgendaText()
                .set("minimum-coverage: \"" + COVERAGE.get(threshold) + "\"")
                .evaluation(1);
        raw.rows().keySet().forEach(unit -> agenda.municipalities(municipality(unit)));
        structure(agenda, raw.columns());
        return Scoreboard.of(agenda.read(), EvaluationNumber.of(1), ratings(raw));
    }

    CoinrTable scores() {
        return table("amean." + threshold + ".scores.csv");
    }

    CoinrTable places() {
        return table("amean." + threshold + ".ranks_tie_safe.csv");
    }

    CoinrTable table(String name) {
        return CoinrTable.read(folder + "/" + name);
    }

    /** U0001 is municipality 10001. */
    static String municipality(String unit) {
        return unit.replace('U', '1');
    }

    /** The subject for which a column of COINr's results stands. */
    String subject(String column) {
        boolean overall = column.equals(INDEX) && severalAxes();
        return overall ? "overall" : column.toLowerCase(Locale.ROOT);
    }

    private boolean severalAxes() {
        return table("structure.csv").rows().containsKey("B1");
    }

    private void structure(AgendaText agenda, List<String> indicators) {
        CoinrTable structure = table("structure.csv");
        for (String element : structure.rows().keySet()) {
            String weight = structure.cell(element, "Weight");
            boolean axis = severalAxes() ? structure.cell(element, "Level").equals("2") : element.equals(INDEX);
            if (axis) {
                agenda.axis(subject(element), weight);
            } else if (!element.equals(INDEX)) {
                String parent = structure.cell(element, "Parent");
                agenda.action(indicators.indexOf(element) + 1, subject(parent), weight);
            }
        }
        agenda.set("overall: " + (severalAxes() ? "axes" : "none"));
    }

    /** Some of the ratings were written as 3.8000000000000003. */
    private static List<Rating> ratings(CoinrTable raw) {
        List<Rating> ratings = new ArrayList<>();
        raw.rows().forEach((unit, cells) -> {
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    BigDecimal score = new BigDecimal(cells.get(i)).setScale(Score.DECIMALS, RoundingMode.HALF_UP);
                    ratings.add(Rating.of(municipality(unit), i + 1, score.toPlainString()));
                }
            }
        });
        return ratings;
    }
}
