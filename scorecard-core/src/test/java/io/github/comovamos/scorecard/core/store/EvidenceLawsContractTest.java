package io.github.comovamos.scorecard.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;

/** Random datasets against a plain reference of what is in effect. A subclass opens one kind of store. */
public abstract class EvidenceLawsContractTest {

    private static final List<String> INDICATORS = List.of("b", "a", "c");
    private static final List<String> AREAS = List.of("19039", "19", "north", "02004");
    private static final List<String> PERIODS = List.of("2013", "2013-01", "2013-02", "2012-12", "2013-01-15");
    private static final List<String> GOAL_PERIODS = List.of("2013", "2013-01", "2013-02", "2012-12");
    private static final List<String> INSTRUMENTS = List.of("", "sesnsp-2011", "sesnsp-2015");

    private Store store;
    private EvidenceSamples samples;

    /** Opens the store of this test, empty. */
    protected abstract Store open();

    @BeforeEach
    void openStore() {
        store = open();
        samples = new EvidenceSamples(store);
        INDICATORS.forEach(samples::know);
    }

    /** A dataset with what it says of each key, a value and a goal, either of which may be "-". */
    private record Said(EvidenceSamples.Origin origin, Map<String, String> lines) {}

    private static Said said(Draw draw, int number) {
        EvidenceSamples.Origin origin = new EvidenceSamples.Origin(
                "d" + number, LocalDate.of(2014, 1, draw.between(1, 4)).toString(), draw.oneOf(INSTRUMENTS));
        Map<String, String> lines = new TreeMap<>();
        for (int i = draw.between(1, 40); i > 0; i--) {
            boolean goal = draw.onceIn(2);
            String key =
                    draw.oneOf(INDICATORS) + " " + draw.oneOf(AREAS) + " " + draw.oneOf(goal ? GOAL_PERIODS : PERIODS);
            String value = goal && draw.onceIn(2) ? "-" : draw.decimal(100, 2).toPlainString();
            lines.put(key, value + " " + (goal ? Integer.toString(draw.between(0, 9)) : "-"));
        }
        return new Said(origin, lines);
    }

    private List<Said> fill(Draw draw) {
        List<Said> datasets = new ArrayList<>();
        for (int i = draw.between(1, 7); i > 0; i--) {
            Said said = said(draw, i);
            datasets.add(said);
            samples.figures(
                    said.origin(),
                    draw.shuffled(said.lines().entrySet()).stream()
                            .map(line -> line.getKey() + " " + line.getValue())
                            .toArray(String[]::new));
        }
        return datasets;
    }

    /** The values in effect, said plainly: of each key and instrument, the last that any dataset says. */
    private static List<String> inEffect(List<Said> datasets, Optional<LocalDate> asOf) {
        List<Said> byRecency = datasets.stream()
                .filter(said -> asOf.isEmpty()
                        || !LocalDate.parse(said.origin().retrieved()).isAfter(asOf.get()))
                .sorted(Comparator.comparing(said -> said.origin().retrieved()))
                .toList();
        TreeSet<String> lines = new TreeSet<>();
        for (String instrument : INSTRUMENTS) {
            Map<String, String> values = new TreeMap<>();
            Map<String, String> goals = new TreeMap<>();
            byRecency.stream()
                    .filter(said -> said.origin().instrument().equals(instrument))
                    .forEach(said -> said.lines().forEach((key, line) -> {
                        String[] parts = line.split(" ", -1);
                        put(values, key, parts[0]);
                        put(goals, key, parts[1]);
                    }));
            Stream.concat(values.keySet().stream(), goals.keySet().stream())
                    .map(key -> key + " " + plain(values.getOrDefault(key, "-")) + " " + goals.getOrDefault(key, "-")
                            + " " + instrument)
                    .forEach(lines::add);
        }
        return List.copyOf(lines);
    }

    private static void put(Map<String, String> said, String key, String text) {
        if (!text.equals("-")) {
            said.put(key, text);
        }
    }

    private static String plain(String number) {
        return number.equals("-")
                ? number
                : EvidenceSamples.line("a 19 2013 " + number)
                        .value()
                        .orElseThrow()
                        .toString();
    }

    private static String text(Known<FigureLine> known) {
        return known.what().indicator() + " " + known.what().area() + " "
                + known.what().period() + " "
                + known.what().value().map(Object::toString).orElse("-") + " "
                + known.what().goal().map(Object::toString).orElse("-") + " "
                + known.provenance().instrument().map(Object::toString).orElse("");
    }

    private List<Known<FigureLine>> lines(EvidenceFilter filter, Optional<Known<FigureLine>> after, int limit) {
        return store.read(session -> session.evidence().lines(filter, after, limit));
    }

    @Seeded
    void whatIsInEffectIsWhatAPlainReferenceSays(long seed) {
        List<Said> datasets = fill(new Draw(seed));
        List<Optional<LocalDate>> days =
                List.of(Optional.empty(), Optional.of(LocalDate.of(2014, 1, 2)), Optional.of(LocalDate.of(2014, 1, 3)));
        for (Optional<LocalDate> day : days) {
            assertThat(lines(EvidenceFilter.ALL.knownOn(day), Optional.empty(), Integer.MAX_VALUE))
                    .as("seed %s, as of %s", seed, day)
                    .extracting(EvidenceLawsContractTest::text)
                    .containsExactlyInAnyOrderElementsOf(inEffect(datasets, day));
        }
        datasets.forEach(said -> assertThat(samples.lines(EvidenceFilter.ALL.saidBy(
                        Optional.of(new DatasetName(said.origin().name())))))
                .hasSize(said.lines().size()));
    }

    @Seeded
    void pagesOfAnySizeAreTogetherTheWholeList(long seed) {
        fill(new Draw(seed));
        List<Known<FigureLine>> whole = lines(EvidenceFilter.ALL, Optional.empty(), Integer.MAX_VALUE);
        for (int size = 1; size <= whole.size() + 1; size += size < 5 ? 1 : 11) {
            List<Known<FigureLine>> pages = new ArrayList<>();
            Optional<Known<FigureLine>> after = Optional.empty();
            List<Known<FigureLine>> page = lines(EvidenceFilter.ALL, after, size);
            while (!page.isEmpty()) {
                assertThat(page).hasSizeLessThanOrEqualTo(size);
                pages.addAll(page);
                after = Optional.of(page.get(page.size() - 1));
                page = lines(EvidenceFilter.ALL, after, size);
            }
            assertThat(pages).as("seed %s, pages of %s", seed, size).isEqualTo(whole);
        }
    }

    @Seeded
    void pagesOfCasesAreTogetherTheWholeList(long seed) {
        Draw draw = new Draw(seed);
        for (int dataset = draw.between(1, 4); dataset > 0; dataset--) {
            TreeMap<String, String> cases = new TreeMap<>();
            for (int i = draw.between(1, 15); i > 0; i--) {
                String id = draw.oneOf("1", "2", "10", "ñ", "🌳", "Z", "a");
                cases.put(id, id + " " + draw.oneOf("lights", "holes") + " 19039 2013-04-0" + draw.between(1, 9));
            }
            EvidenceSamples.Origin origin = new EvidenceSamples.Origin(
                    "d" + dataset, "2014-01-0" + draw.between(1, 3), draw.oneOf(INSTRUMENTS));
            samples.cases(origin, cases.values().toArray(String[]::new));
        }
        List<Known<Case>> whole = store.read(session -> session.evidence().cases(EvidenceFilter.ALL));
        for (int size = 1; size <= whole.size() + 1; size++) {
            List<Known<Case>> pages = new ArrayList<>();
            List<Known<Case>> page = cases(Optional.empty(), size);
            while (!page.isEmpty()) {
                pages.addAll(page);
                page = cases(Optional.of(key(page.get(page.size() - 1))), size);
            }
            assertThat(pages).as("seed %s, pages of %s", seed, size).isEqualTo(whole);
        }
    }

    private List<Known<Case>> cases(Optional<String> after, int size) {
        return store.read(session -> session.evidence().cases(EvidenceFilter.ALL, after, size));
    }

    private static String key(Known<Case> known) {
        return known.what().key(known.provenance().instrument());
    }
}
