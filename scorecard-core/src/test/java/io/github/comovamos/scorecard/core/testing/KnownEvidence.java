package io.github.comovamos.scorecard.core.testing;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.evidence.Cadence;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Goal;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Narrowing;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is known, said line by line, for instruments and rules to ask without a store. Indicators of which a figure or a
 * goal is said are known with it, as a store would have them.
 */
public final class KnownEvidence implements EvidenceInEffect {

    private static final Provenance PROVENANCE = new Provenance(DatasetName.parse("test"), Optional.empty(), 1);

    private final Areas areas;
    private final Optional<AreaCode> only;
    private final Map<IndicatorCode, Indicator> indicators;
    private final List<Known<Figure>> figures;
    private final List<Goal> goals;
    private final List<Population> populations;
    private final List<Case> cases;

    private final Optional<LocalDate> last;

    private KnownEvidence(Areas areas, Optional<AreaCode> only, Optional<LocalDate> last, KnownEvidence from) {
        this.areas = areas;
        this.only = only;
        this.last = last;
        this.indicators = from.indicators;
        this.figures = from.figures;
        this.goals = from.goals;
        this.populations = from.populations;
        this.cases = from.cases;
    }

    /** Nothing so far, of areas that nobody has named. */
    public KnownEvidence() {
        this.areas = Areas.of(Optional.empty());
        this.only = Optional.empty();
        this.last = Optional.empty();
        this.indicators = new LinkedHashMap<>();
        this.figures = new ArrayList<>();
        this.goals = new ArrayList<>();
        this.populations = new ArrayList<>();
        this.cases = new ArrayList<>();
    }

    /** This, with the names and the order of areas. */
    public KnownEvidence in(Areas named) {
        return new KnownEvidence(named, only, last, this);
    }

    /** This, of one area only. */
    public KnownEvidence ofArea(AreaCode area) {
        return new KnownEvidence(areas, Optional.of(area), last, this);
    }

    public KnownEvidence figure(String indicator, String area, String period, String value) {
        return add(Figure.of(known(indicator), AreaCode.parse(area), Period.parse(period), Quantity.parse(value)));
    }

    /** A share of a sample. */
    public KnownEvidence share(String indicator, String area, String period, String share, int sample) {
        return add(new Figure(
                known(indicator),
                AreaCode.parse(area),
                Period.parse(period),
                Quantity.parse(share),
                Optional.of(sample)));
    }

    /** The counts of months, one after the other. */
    public KnownEvidence months(String indicator, String area, String first, long... counts) {
        YearMonth month = YearMonth.parse(first);
        for (int i = 0; i < counts.length; i++) {
            figure(indicator, area, month.plusMonths(i).toString(), Long.toString(counts[i]));
        }
        return this;
    }

    public KnownEvidence goal(String indicator, String area, String period, String value) {
        goals.add(new Goal(known(indicator), AreaCode.parse(area), Period.parse(period), Quantity.parse(value)));
        return this;
    }

    public KnownEvidence residents(String area, int year, String vintage, long residents) {
        populations.add(new Population(AreaCode.parse(area), Year.of(year), Vintage.parse(vintage), residents));
        return this;
    }

    public KnownEvidence add(Case added) {
        cases.add(added);
        return this;
    }

    /** Which way an indicator should go. */
    public KnownEvidence should(String indicator, Direction direction) {
        return add(new Indicator(
                IndicatorCode.parse(indicator),
                new LocalizedText(indicator, indicator),
                "percent",
                direction,
                Cadence.MONTHLY,
                Optional.empty()));
    }

    public KnownEvidence add(Indicator indicator) {
        indicators.put(indicator.code(), indicator);
        return this;
    }

    private KnownEvidence add(Figure figure) {
        figures.add(new Known<>(figure, PROVENANCE));
        return this;
    }

    private IndicatorCode known(String indicator) {
        IndicatorCode code = IndicatorCode.parse(indicator);
        if (!indicators.containsKey(code)) {
            should(indicator, Direction.NEUTRAL);
        }
        return code;
    }

    /** All of it, as rules look at it. */
    public Evidence whole() {
        return evidence(indicator -> true, Span.ALL);
    }

    @Override
    public Areas areas() {
        return areas;
    }

    @Override
    public boolean ofOneArea() {
        return only.isPresent();
    }

    @Override
    public CountingMethodChoice countingMethod() {
        return CountingMethodChoice.FITTING;
    }

    @Override
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    @Override
    public Titled titled(AreaCode area) {
        return areas.titled(area, Language.EN);
    }

    @Override
    public Titled titled(IndicatorCode indicator) {
        Indicator known = indicators.get(indicator);
        return new Titled(indicator.code(), known == null ? null : known.title().en());
    }

    @Override
    public void checkKnown(IndicatorCode indicator) {
        if (!indicators.containsKey(indicator)) {
            throw ScorecardException.notFound("no hay %s", "there is no %s", indicator);
        }
    }

    @Override
    public Narrowing narrowing() {
        return Narrowing.NONE.and("area", only);
    }

    @Override
    public List<String> categories() {
        return cases.stream().map(Case::category).distinct().sorted().toList();
    }

    @Override
    public boolean isSampled(IndicatorCode indicator) {
        return figures.stream()
                .map(Known::what)
                .anyMatch(figure ->
                        figure.indicator().equals(indicator) && figure.sample().isPresent());
    }

    @Override
    public List<Vintage> editions() {
        return populations.stream().map(Population::vintage).distinct().sorted().toList();
    }

    @Override
    public Evidence figures(Collection<IndicatorCode> some, Span span) {
        return evidence(Set.copyOf(some)::contains, span);
    }

    @Override
    public Evidence figures(Optional<DatasetName> dataset, Span span) {
        return evidence(indicator -> true, span);
    }

    @Override
    public KnownEvidence until(LocalDate day) {
        return new KnownEvidence(areas, only, Optional.of(day), this);
    }

    private Evidence evidence(Predicate<IndicatorCode> asked, Span whole) {
        Span span = last.map(whole::until).orElse(whole);
        return Evidence.of(
                indicators.values(),
                figures.stream()
                        .filter(known -> asked.test(known.what().indicator())
                                && isAsked(known.what().area())
                                && lies(known.what().period(), span))
                        .toList(),
                goals.stream()
                        .filter(goal ->
                                asked.test(goal.indicator()) && isAsked(goal.area()) && lies(goal.period(), span))
                        .toList(),
                populations());
    }

    private boolean isAsked(AreaCode area) {
        return only.map(area::equals).orElse(true);
    }

    private static boolean lies(Period period, Span span) {
        return span.first().map(day -> !period.first().isBefore(day)).orElse(true)
                && span.last().map(day -> !period.last().isAfter(day)).orElse(true);
    }

    @Override
    public List<Population> populations() {
        return populations.stream()
                .filter(population -> isAsked(population.area()))
                .toList();
    }

    @Override
    public List<Case> cases(Optional<String> category, LocalDate until) {
        return cases.stream()
                .filter(one -> isAsked(one.area()))
                .filter(one -> category.map(one.category()::equals).orElse(true))
                .filter(one -> !one.opened().isAfter(until))
                .toList();
    }
}
