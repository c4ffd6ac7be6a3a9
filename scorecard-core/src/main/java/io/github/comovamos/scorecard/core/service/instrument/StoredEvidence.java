package io.github.comovamos.scorecard.core.service.instrument;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Narrowing;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceReading;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.evidence.KnownNames;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.Session;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in effect in a store, for instruments to ask. It lasts as long as the session of its reading. */
public final class StoredEvidence implements EvidenceInEffect {

    private static final String DATASET = "dataset";

    private final EvidenceReading reading;
    private final Language language;
    private final List<Indicator> indicators;
    private final Map<IndicatorCode, LocalizedText> titles;
    private final Optional<LocalDate> last;

    private StoredEvidence(
            EvidenceReading reading, List<Indicator> indicators, Optional<LocalDate> last, Language language) {
        this.reading = reading;
        this.last = last;
        this.language = language;
        this.indicators = indicators;
        this.titles = indicators.stream().collect(Collectors.toMap(Indicator::code, Indicator::title));
    }

    /** The evidence of a scope. */
    public static StoredEvidence of(Session session, Agendas agendas, EvidenceScope scope, Language language) {
        EvidenceReading reading = EvidenceReading.of(session, agendas, scope);
        return new StoredEvidence(reading, session.indicators().all(), Optional.empty(), language);
    }

    /** The figures and goals of some indicators in some areas, with the populations: what rules look at. */
    public Evidence ofRules(Set<IndicatorCode> only, Set<AreaCode> some) {
        return reading.evidence(only, some);
    }

    /** This, of one area only. */
    public StoredEvidence ofArea(AreaCode area) {
        return new StoredEvidence(reading.ofArea(area), indicators, last, language);
    }

    /** This, where some more indicators are known, though nothing is said of them. */
    public StoredEvidence withIndicators(List<Indicator> more) {
        List<Indicator> all = Stream.concat(
                        indicators.stream(), more.stream().filter(indicator -> !titles.containsKey(indicator.code())))
                .toList();
        return new StoredEvidence(reading, all, last, language);
    }

    @Override
    public StoredEvidence until(LocalDate day) {
        return new StoredEvidence(reading, indicators, Optional.of(day), language);
    }

    @Override
    public Areas areas() {
        return reading.areas();
    }

    @Override
    public boolean ofOneArea() {
        return reading.only().isPresent();
    }

    @Override
    public CountingMethodChoice countingMethod() {
        return reading.choice();
    }

    @Override
    public List<Indicator> indicators() {
        return indicators;
    }

    @Override
    public Titled titled(AreaCode area) {
        return areas().titled(area, language);
    }

    @Override
    public Titled titled(IndicatorCode indicator) {
        LocalizedText title = titles.get(indicator);
        return new Titled(indicator.code(), title == null ? null : title.in(language));
    }

    @Override
    public void checkKnown(IndicatorCode indicator) {
        if (!titles.containsKey(indicator)) {
            throw KnownNames.unknown(indicator, indicators);
        }
    }

    @Override
    public Narrowing narrowing() {
        return reading.narrowing();
    }

    @Override
    public List<String> categories() {
        return reading.session().evidence().categories();
    }

    @Override
    public boolean isSampled(IndicatorCode indicator) {
        return reading.session().evidence().isSampled(indicator);
    }

    @Override
    public List<Vintage> editions() {
        return reading.session().evidence().editions();
    }

    @Override
    public Evidence figures(Collection<IndicatorCode> only, Span span) {
        return evidence(reading.filter().ofIndicators(Set.copyOf(only)), span);
    }

    @Override
    public Evidence figures(Optional<DatasetName> dataset, Span span) {
        dataset.ifPresent(name -> KnownNames.dataset(reading.session(), name, DATASET));
        return evidence(reading.filter().saidBy(dataset), span);
    }

    private Evidence evidence(EvidenceFilter filter, Span asked) {
        Span span = last.map(asked::until).orElse(asked);
        return reading.evidence(filter.between(span.first(), span.last()));
    }

    @Override
    public List<Population> populations() {
        return reading.session().evidence().populations(reading.filter()).stream()
                .map(Known::what)
                .toList();
    }

    @Override
    public List<Case> cases(Optional<String> category, LocalDate until) {
        EvidenceFilter filter = reading.ofInstrument().ofName(category).between(Optional.empty(), Optional.of(until));
        return reading.session().evidence().cases(filter).stream()
                .map(Known::what)
                .toList();
    }
}
