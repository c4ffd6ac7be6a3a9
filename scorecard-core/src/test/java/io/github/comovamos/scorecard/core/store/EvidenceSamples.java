package io.github.comovamos.scorecard.core.store;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.Dataset;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Shape;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills a store with evidence that is written in words, and writes in words what it says. */
record EvidenceSamples(Store store) {

    /** What becomes of a dataset: where it comes from. */
    record Origin(String name, String retrieved, String instrument) {

        /** A dataset that does not say how it was counted. */
        static Origin of(String name, String retrieved) {
            return new Origin(name, retrieved, "");
        }

        Optional<CountingMethod> method() {
            return Optional.of(instrument).filter(text -> !text.isEmpty()).map(CountingMethod::new);
        }

        StoredDataset stored(Shape shape, long records) {
            Dataset dataset = new Dataset(
                    new DatasetName(name),
                    shape,
                    "https://example.org/«" + name + "»",
                    LocalDate.parse(retrieved),
                    method(),
                    "sha of " + name);
            return new StoredDataset(dataset, "layout= until=", records, 0, StoreSamples.EVA);
        }
    }

    /** Something that goes into a dataset. */
    @FunctionalInterface
    interface Content {
        void addTo(DatasetWriter writer, long row);
    }

    /**
     * Adds a dataset of figures such as {@code homicide 19039 2013-01 5}, perhaps with a goal and a sample after it.
     */
    void figures(Origin origin, String... lines) {
        List<Content> contents = new ArrayList<>();
        for (String text : lines) {
            FigureLine line = line(text);
            contents.add((writer, row) -> writer.add(row, line));
            know(line.indicator().code());
        }
        add(origin, Shape.FIGURES, contents);
    }

    /** Adds a dataset of cases such as {@code 17 lights 19039 2013-04-01 2013-04-03}. */
    void cases(Origin origin, String... cases) {
        List<Content> contents = new ArrayList<>();
        for (String text : cases) {
            Case one = oneCase(text);
            contents.add((writer, row) -> writer.add(row, one));
        }
        add(origin, Shape.CASES, contents);
    }

    /** Adds a dataset of populations such as {@code 19018 2013 census-2010 174767}. */
    void populations(Origin origin, String... populations) {
        List<Content> contents = new ArrayList<>();
        for (String text : populations) {
            String[] parts = text.split(" ", -1);
            Population population = new Population(
                    new AreaCode(parts[0]), Year.parse(parts[1]), new Vintage(parts[2]), Long.parseLong(parts[3]));
            contents.add((writer, row) -> writer.add(row, population));
        }
        add(origin, Shape.POPULATION, contents);
    }

    /** Adds a dataset; gives the rows that said again what another one said. */
    List<Long> add(Origin origin, Shape shape, List<Content> contents) {
        List<Long> repeated = new ArrayList<>();
        store.write(session -> {
            try (DatasetWriter writer = session.datasets().begin(origin.method(), repeated::add)) {
                long row = 1;
                for (Content content : contents) {
                    content.addTo(writer, ++row);
                }
                writer.flush();
                writer.finish(origin.stored(shape, contents.size() - repeated.size()));
            }
            return true;
        });
        return repeated;
    }

    /** Adds an indicator, if it is not there. */
    void know(String code) {
        store.write(session -> {
            IndicatorCode indicator = new IndicatorCode(code);
            if (session.indicators().find(indicator).isEmpty()) {
                session.indicators().put(Indicator.named(indicator), StoreSamples.ANA);
            }
            return true;
        });
    }

    static FigureLine line(String text) {
        String[] parts = (text + " - - -").split(" ", -1);
        return new FigureLine(
                new IndicatorCode(parts[0]),
                new AreaCode(parts[1]),
                new Period(parts[2]),
                said(parts[3]).map(Quantity::parse),
                said(parts[4]).map(Quantity::parse),
                said(parts[5]).map(Integer::valueOf));
    }

    static Case oneCase(String text) {
        String[] parts = (text + " - - -").split(" ", -1);
        return new Case(
                parts[0],
                parts[1],
                new AreaCode(parts[2]),
                LocalDate.parse(parts[3]),
                said(parts[4]).map(LocalDate::parse),
                said(parts[5]),
                said(parts[6]));
    }

    private static Optional<String> said(String part) {
        return Optional.of(part).filter(text -> !text.equals("-"));
    }

    /** What is known, in words, with the dataset that says so. */
    static String text(Known<FigureLine> known) {
        FigureLine line = known.what();
        return line.indicator() + " " + line.area() + " " + line.period() + " "
                + text(line.value()) + " " + text(line.goal()) + " " + text(line.sample()) + " by "
                + known.provenance().dataset();
    }

    /** A case that is known, in words, with the dataset that says so. */
    static String caseText(Known<Case> known) {
        Case one = known.what();
        return one.id() + " " + one.category() + " " + one.area() + " " + one.opened() + " " + text(one.closed())
                + " by " + known.provenance().dataset();
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("-");
    }

    List<String> lines(EvidenceFilter filter) {
        return store.read(session -> session.evidence().lines(filter, Optional.empty(), Integer.MAX_VALUE).stream()
                .map(EvidenceSamples::text)
                .toList());
    }

    List<String> cases(EvidenceFilter filter) {
        return store.read(session -> session.evidence().cases(filter).stream()
                .map(EvidenceSamples::caseText)
                .toList());
    }

    List<String> goals(EvidenceFilter filter) {
        return store.read(session -> session.evidence().goals(filter).stream()
                .map(goal -> goal.indicator() + " " + goal.area() + " " + goal.period() + " " + goal.value())
                .toList());
    }

    List<String> populations(EvidenceFilter filter) {
        return store.read(session -> session.evidence().populations(filter).stream()
                .map(known -> known.what().area() + " " + known.what().year() + " "
                        + known.what().vintage() + " "
                        + known.what().residents() + " by " + known.provenance().dataset())
                .toList());
    }
}
