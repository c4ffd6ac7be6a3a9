package io.github.comovamos.scorecard.core.service.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** What is imported is what is listed. */
class EvidenceRoundTripTest {

    private static final List<String> PERIODS = List.of("2012", "2013", "2013-01", "2012-12");

    private final EvidenceCalls evidence;

    EvidenceRoundTripTest(@TempDir Path folder) {
        this.evidence =
                new EvidenceCalls(TestServices.with(folder, SampleAgenda.TEXT).services());
    }

    private static String file(Draw draw, String header, Collection<String> rows) {
        return header + "\n"
                + draw.shuffled(rows).stream().map(row -> row + "\n").collect(Collectors.joining());
    }

    @Seeded
    void figuresThatAreImportedAreTheFiguresThatAreListed(long seed) {
        Draw draw = new Draw(seed);
        Map<String, String> rows = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        for (int i = draw.between(1, 300); i > 0; i--) {
            String key = String.join(
                    ",",
                    "i" + draw.between(1, 5),
                    draw.oneOf("19006", "02004", "19", "metropolitan", "08037"),
                    draw.oneOf(PERIODS));
            boolean goalOnly = draw.onceIn(5);
            String value = goalOnly ? "" : draw.decimal(1000, 6).toPlainString();
            String goal = goalOnly || draw.onceIn(3) ? draw.decimal(9, 1).toPlainString() : "";
            String sample = !goalOnly && draw.onceIn(4) ? Integer.toString(draw.between(1, 5000)) : "";
            rows.put(key, String.join(",", key, value, goal, sample));
            expected.put(
                    key,
                    key.replace(',', ' ') + " " + plain(value) + " " + plain(goal) + " "
                            + (sample.isEmpty() ? null : sample));
        }
        evidence.add("d", file(draw, "indicator,area,period,value,goal,sample", rows.values()));
        assertThat(evidence.figures()).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(expected.values());
        assertThat(evidence.figures(EvidenceCalls.of("d")).rows()).hasSize(rows.size());
    }

    private static String plain(String number) {
        return number.isEmpty() ? "null" : Quantity.parse(number).toString();
    }

    @Seeded
    void casesThatAreImportedAreTheCasesThatAreListed(long seed) {
        Draw draw = new Draw(seed);
        Map<String, String> rows = new TreeMap<>();
        Map<String, CaseRow> expected = new TreeMap<>();
        for (int i = draw.between(1, 60); i > 0; i--) {
            CaseRow row = new CaseRow(
                    draw.oneOf("1", "2", "ñ-3", "a,b", "\"q\"", "🌳") + draw.between(1, 4),
                    draw.oneOf("alumbrado", "baches, hoyos", "otro \"x\""),
                    draw.oneOf(new Titled("19006", "Apodaca"), new Titled("metropolitan", "Zone")),
                    "2013-04-0" + draw.between(1, 9),
                    draw.perhaps(() -> "2013-05-0" + draw.between(1, 9)).orElse(null),
                    draw.perhaps(() -> draw.oneOf("reparado", "no; \"falta\"", "dos\nlíneas"))
                            .orElse(null),
                    draw.perhaps(() -> "Obras, S.A.").orElse(null),
                    "d",
                    null);
            String key = row.category() + "|" + row.case_();
            expected.put(key, row);
            rows.put(
                    key,
                    List.of(
                                    row.case_(),
                                    row.category(),
                                    row.area().code(),
                                    row.opened(),
                                    or(row.closed()),
                                    or(row.outcome()),
                                    or(row.responsible()))
                            .stream()
                            .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                            .collect(Collectors.joining(",")));
        }
        evidence.add("d", file(draw, "case,category,area,opened,closed,outcome,responsible", rows.values()));
        assertThat(evidence.cases(EvidenceCalls.of("d")).rows())
                .as("seed %s", seed)
                .containsExactlyInAnyOrderElementsOf(expected.values());
    }

    private static String or(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
