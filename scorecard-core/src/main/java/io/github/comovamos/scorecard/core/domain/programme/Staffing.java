package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue;
import io.github.comovamos.scorecard.core.domain.instrument.Profile;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.measure.PerResidents;
import io.github.comovamos.scorecard.core.domain.measure.PopulationChoice;
import io.github.comovamos.scorecard.core.domain.measure.Rate;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.table.Table;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Police officers, or anything else, for every N residents, and how many are missing. */
public final class Staffing implements Instrument<Staffing.Row> {

    private static final Argument<Year> YEAR =
            Argument.required("year", Kind.YEAR, "el año de la cuenta", "the year of the count");
    private static final Argument<Rate> PER = PerResidents.PER.usually("1000");
    private static final Argument<Fraction> TARGET = PerResidents.TARGET.usually("3");
    static final Argument<IndicatorCode> INDICATOR = Argument.optional(
                    "indicator", Kind.INDICATOR, "qué se cuenta", "what is counted")
            .usually("police-officers");

    /**
     * So many for every N residents.
     *
     * @param municipality the area
     * @param population how many live there
     * @param vintage by which edition
     * @param officers how many there are
     * @param rate how many there are for every N residents, exact
     * @param needed how many the target asks for, rounded up
     * @param short_ how many are missing
     */
    public record Row(
            Titled municipality,
            @Nullable Long population,
            @Nullable Vintage vintage,
            @Nullable Fraction officers,
            @Nullable Fraction rate,
            @Nullable Long needed,
            @Nullable Fraction short_) {

        static Row of(
                Titled municipality, Optional<Population> population, Optional<Fraction> count, PerResidents target) {
            Optional<Long> residents = population.map(Population::residents);
            return new Row(
                    municipality,
                    residents.orElse(null),
                    population.map(Population::vintage).orElse(null),
                    count.orElse(null),
                    residents
                            .flatMap(all -> count.map(some -> target.rate(some, all)))
                            .orElse(null),
                    residents.map(all -> target.needed(all).longValueExact()).orElse(null),
                    residents
                            .flatMap(all -> count.map(some -> target.shortOf(some, all)))
                            .orElse(null));
        }
    }

    @Override
    public Profile profile() {
        return Profile.of(
                        "staffing",
                        "Muestra cuántos policías, u otra cosa, hay por cada tantos habitantes, y cuántos faltan.",
                        "Shows how many police officers, or anything else, there are for every so many residents,"
                                + " and how many are missing.")
                .withExample("--year 2013 --population conapo-2010")
                .withExample("--year 2013 --per 50000 --target 1 --indicator sports-centres");
    }

    @Override
    public Question question() {
        return Question.of(
                        List.of(YEAR, PER, TARGET, PopulationChoice.VINTAGE, PopulationChoice.YEAR, INDICATOR),
                        month -> Integer.toString(month.getYear()))
                .withRepeated(PER, TARGET);
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public void check(Arguments arguments) {
        target(arguments);
    }

    private static PerResidents target(Arguments arguments) {
        return arguments.make(
                TARGET, number -> new PerResidents(arguments.get(PER).per(), number));
    }

    @Override
    public Readout<Row> read(EvidenceInEffect evidence, Arguments arguments) {
        Year year = arguments.get(YEAR);
        IndicatorCode indicator = arguments.get(INDICATOR);
        arguments.checkGiven(INDICATOR, evidence::checkKnown);
        PerResidents target = target(arguments);
        Map<AreaCode, Population> populations =
                Residents.of(evidence, populationYear(arguments), arguments, PopulationChoice.VINTAGE);
        Evidence counted = evidence.figures(List.of(indicator), EvidenceInEffect.Span.of(year));
        List<Message> notes = new ArrayList<>();
        List<Row> rows = areas(evidence, populations.keySet(), counted).stream()
                .map(area -> Row.of(
                        evidence.titled(area),
                        Optional.ofNullable(populations.get(area)),
                        count(evidence, counted.series(indicator, area), area, year, notes),
                        target))
                .toList();
        gap(arguments, rows).note(evidence, counted).ifPresent(notes::add);
        return Readout.of(rows, notes);
    }

    private static Year populationYear(Arguments arguments) {
        return arguments.find(PopulationChoice.YEAR).orElseGet(() -> arguments.get(YEAR));
    }

    private static StaffingGap gap(Arguments arguments, List<Row> rows) {
        return new StaffingGap(arguments, populationYear(arguments), arguments.get(YEAR), rows);
    }

    /** The municipalities of the agenda, where there is one; all others only where there are figures of them. */
    private static List<AreaCode> areas(EvidenceInEffect evidence, Set<AreaCode> populated, Evidence counted) {
        Set<AreaCode> areas = new HashSet<>(populated);
        counted.areas().stream().filter(AreaCode::isMunicipality).forEach(areas::add);
        List<AreaCode> own = evidence.areas().municipalities();
        return evidence.areas().inOrder(areas).stream()
                .filter(area -> evidence.ofOneArea()
                        || own.isEmpty()
                        || own.contains(area)
                        || counted.areas().contains(area))
                .toList();
    }

    /** The figure of the year; without one, the last within it, which is noted. */
    private static Optional<Fraction> count(
            EvidenceInEffect evidence, Series series, AreaCode area, Year year, List<Message> notes) {
        return series.at(Period.of(year), evidence.countingMethod())
                .or(() -> {
                    Optional<Known<Figure>> last =
                            series.lastUntil(year.atDay(year.length()), evidence.countingMethod());
                    last.ifPresent(known -> notes.add(Message.of(
                            "%s: la cifra es de %s, la última de %s.",
                            "%s: the figure is of %s, the last of %s.",
                            area,
                            known.what().period(),
                            year)));
                    return last;
                })
                .map(known -> known.what().value().toFraction());
    }

    @Override
    public Message heading(Arguments arguments) {
        return Message.of(
                "Meta: %s por cada %s habitantes",
                "Target: %s for every %s residents", arguments.get(TARGET), arguments.get(PER));
    }

    @Override
    public Table<Row> table(Arguments arguments) {
        return Columns.<Row>ofArea(Row.class, Row::municipality)
                .number("Habitantes", "Residents", Row::population)
                .orDash()
                .text("Edición", "Vintage", Row::vintage)
                .rounded("Hay", "There are", Row::officers)
                .rounded(Message.of("Por cada %s", "For every %s", arguments.get(PER)), Row::rate)
                .number("Se necesitan", "Needed", Row::needed)
                .orDash()
                .rounded("Faltan", "Missing", Row::short_);
    }

    /** How many there are for every N residents. */
    @Override
    public InstrumentValue value(Arguments arguments, Readout<Row> readout) {
        Optional<Message> missing = gap(arguments, readout.rows()).sentence();
        return missing.isPresent()
                ? new InstrumentValue.None(missing.get())
                : InstrumentValue.ofOne(
                        readout.rows(),
                        readout.notes(),
                        row -> row.municipality().code(),
                        row -> InstrumentValue.of(
                                        row.rate(),
                                        "%s entre %s habitantes (%s): %s por cada %s",
                                        "%s for %s residents (%s): %s for every %s",
                                        row.officers(),
                                        row.population(),
                                        row.vintage(),
                                        row.rate(),
                                        arguments.get(PER))
                                .map(given -> given.withNotes(readout.notes())));
    }
}
