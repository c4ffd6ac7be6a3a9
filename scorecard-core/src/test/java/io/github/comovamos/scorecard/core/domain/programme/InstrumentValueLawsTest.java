package io.github.comovamos.scorecard.core.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.stoplight.Colour;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.KnownEvidence;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule is given what everybody can read in the table. */
class InstrumentValueLawsTest {

    private static final List<String> AREAS = List.of("19006", "19018", "02004");
    private static final int TIMES = 10;

    /**
     * How a row of an instrument shows the value for a rule.
     *
     * @param said what is said to the instrument, so that there is at most one value in an area
     * @param area of what area a row is
     * @param shown the value, as the rows of an area have it
     */
    private record Law<R extends Record>(
            Instrument<R> instrument,
            Map<String, String> said,
            Function<R, Titled> area,
            Function<List<R>, Optional<Fraction>> shown) {

        Optional<Fraction> shown(KnownEvidence evidence, AreaCode own) {
            return shown.apply(read(evidence).rows().stream()
                    .filter(row -> area.apply(row).code().equals(own.code()))
                    .toList());
        }

        InstrumentValue value(KnownEvidence evidence, AreaCode own) {
            return instrument.value(instrument.arguments(said), read(evidence.ofArea(own)));
        }

        private Readout<R> read(KnownEvidence evidence) {
            Arguments arguments = instrument.arguments(said);
            return instrument.read(evidence, arguments);
        }
    }

    private static <R> Optional<Fraction> only(List<R> rows, Function<R, @Nullable Fraction> value) {
        return rows.stream()
                .reduce((one, other) -> {
                    throw new AssertionError("one area, one row: " + rows);
                })
                .flatMap(row -> Optional.ofNullable(value.apply(row)));
    }

    private static final List<Law<?>> LAWS = List.of(
            new Law<>(
                    Instruments.STOPLIGHT,
                    Map.of("month", "2013-05", "indicator", "homicide,extortion"),
                    CrimeStoplight.Row::municipality,
                    InstrumentValueLawsTest::greens),
            new Law<>(
                    Instruments.OBJECTIVES,
                    Map.of("year", "2013", "indicator", "homicide"),
                    Objectives.Row::municipality,
                    rows -> only(
                            rows.stream()
                                    .filter(row -> row.period().equals(Objectives.TOTAL))
                                    .toList(),
                            Objectives.Row::exact)),
            new Law<>(
                    Instruments.STAFFING,
                    Map.of("year", "2013"),
                    Staffing.Row::municipality,
                    rows -> only(rows, Staffing.Row::rate)),
            new Law<>(
                    Instruments.VETTING,
                    Map.of("month", "2013-05"),
                    Vetting.Row::municipality,
                    rows -> only(rows, Vetting.Row::share)),
            new Law<>(
                    Instruments.PULSE,
                    Map.of("period", "2013-05", "answer", "safe"),
                    Pulse.Row::area,
                    rows -> only(rows, row -> row.share().toFraction())),
            new Law<>(
                    Instruments.REPORTS,
                    Map.of("until", "2013-05-31", "category", "lights"),
                    CitizenReports.Row::municipality,
                    rows -> only(rows, CitizenReports.Row::meanDays)));

    private static Optional<Fraction> greens(List<CrimeStoplight.Row> rows) {
        long indicators =
                rows.stream().map(CrimeStoplight.Row::indicator).distinct().count();
        return indicators < 2 || rows.stream().anyMatch(row -> row.colour() == Colour.NONE)
                ? Optional.empty()
                : Optional.of(Fraction.of(rows.stream()
                        .filter(row -> row.colour() == Colour.GREEN)
                        .count()));
    }

    private static KnownEvidence evidence(Draw draw) {
        KnownEvidence evidence = new KnownEvidence()
                .should("homicide", Direction.LOWER)
                .should("extortion", Direction.LOWER)
                .should("pulse-safe", Direction.HIGHER)
                .add(report(draw, "08037", "lights", 3));
        for (String area : draw.someOf(AREAS)) {
            for (String indicator : draw.someOf(List.of("homicide", "extortion"))) {
                evidence.months(indicator, area, "2010-01", counts(draw))
                        .months(indicator, area, "2013-05", draw.between(0, 9));
            }
            draw.someOf(List.of("2013-04", "2013-05", "2013"))
                    .forEach(period -> evidence.goal(
                            "homicide", area, period, draw.decimal(9, 1).toPlainString()));
            draw.perhaps(() -> draw.between(1, 2000)).ifPresent(all -> evidence.residents(area, 2013, "v", all));
            for (String indicator : draw.someOf(List.of(
                    "police-officers",
                    "vetting-evaluated",
                    "vetting-approved",
                    "vetting-share",
                    "pulse-safe",
                    "pulse-unsafe"))) {
                evidence.figure(indicator, area, "2013-05", draw.decimal(90, 2).toPlainString());
            }
            for (String category : draw.someOf(List.of("lights", "potholes"))) {
                draw.list(0, 4, () -> draw.between(1, 40))
                        .forEach(days -> evidence.add(report(draw, area, category, days)));
            }
        }
        return evidence;
    }

    private static long[] counts(Draw draw) {
        return LongStream.generate(() -> draw.between(0, 12))
                .limit(draw.oneOf(20, 30, 36))
                .toArray();
    }

    private static Case report(Draw draw, String area, String category, int days) {
        LocalDate opened = LocalDate.of(2013, 5, 1);
        return new Case(
                Integer.toString(draw.between(1, 1_000_000)),
                category,
                AreaCode.parse(area),
                opened,
                draw.perhaps(() -> opened.plusDays(days)),
                Optional.empty(),
                Optional.empty());
    }

    @Seeded
    void valueForARuleIsTheOneInTheRow(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < TIMES; i++) {
            KnownEvidence evidence = evidence(draw);
            for (String area : AREAS) {
                for (Law<?> law : LAWS) {
                    check(law, evidence, AreaCode.parse(area), seed);
                }
            }
        }
    }

    private static void check(Law<?> law, KnownEvidence evidence, AreaCode area, long seed) {
        InstrumentValue value = law.value(evidence, area);
        Optional<Fraction> given =
                value instanceof InstrumentValue.Given said ? Optional.of(said.exact()) : Optional.empty();
        assertThat(given)
                .as("seed %s: %s of %s", seed, law.instrument().name(), area)
                .isEqualTo(law.shown(evidence, area));
        if (value instanceof InstrumentValue.None none) {
            assertThat(none.why().es()).isNotBlank();
            assertThat(none.why().en()).isNotBlank();
        }
    }

    @Test
    void everyInstrumentGivesSomeValueAndSomeNoneInTheseTrials() {
        Draw draw = new Draw(1);
        List<KnownEvidence> trials =
                Stream.generate(() -> evidence(draw)).limit(60).toList();
        AreaCode area = AreaCode.parse(AREAS.get(0));
        for (Law<?> law : LAWS) {
            assertThat(trials.stream().map(evidence -> law.value(evidence, area)))
                    .as(law.instrument().name())
                    .hasAtLeastOneElementOfType(InstrumentValue.Given.class)
                    .hasAtLeastOneElementOfType(InstrumentValue.None.class);
        }
    }
}
