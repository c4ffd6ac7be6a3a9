package io.github.comovamos.scorecard.core.service.indicator;

import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.exchange.evidence.KnownIndicators;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceReading;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import io.github.comovamos.scorecard.core.service.evidence.KnownNames;
import io.github.comovamos.scorecard.core.store.EvidenceFilter;
import io.github.comovamos.scorecard.core.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists, shows and adds indicators. */
public final class IndicatorService {

    private static final int MOST_SHOWN = 10_000;

    private final Store store;
    private final Clock clock;
    private final Agendas agendas;

    public IndicatorService(Store store, Clock clock, Agendas agendas) {
        this.store = store;
        this.clock = clock;
        this.agendas = agendas;
    }

    /** Every indicator of the store, in the order in which they were added. */
    public List<IndicatorRow> list(Language language) {
        return store.read(session -> session.indicators().all().stream()
                .map(indicator -> IndicatorRow.of(indicator, language))
                .toList());
    }

    /**
     * One indicator.
     *
     * @throws ScorecardException NOT_FOUND where there is none of that code
     */
    public IndicatorRow get(IndicatorCode indicator, Language language) {
        return store.read(session -> IndicatorRow.of(KnownNames.indicator(session, indicator), language));
    }

    /**
     * One indicator with what is in effect of it, at most the first {@value #MOST_SHOWN} figures.
     *
     * @throws ScorecardException NOT_FOUND where there is none of that code
     */
    public IndicatorView show(IndicatorCode indicator, EvidenceScope scope, Language language) {
        return store.read(session -> {
            Indicator found = KnownNames.indicator(session, indicator);
            EvidenceReading reading = EvidenceReading.of(session, agendas, scope);
            EvidenceFilter filter = reading.filter().ofIndicators(Set.of(found.code()));
            List<FigureRow> lines = reading.lines(filter, MOST_SHOWN + 1, language);
            return new IndicatorView(
                    IndicatorRow.of(found, language),
                    lines.stream().limit(MOST_SHOWN).toList(),
                    notes(found, lines, reading).stream().map(language::of).toList());
        });
    }

    private static List<Message> notes(Indicator indicator, List<FigureRow> lines, EvidenceReading reading) {
        if (lines.isEmpty()) {
            return List.of(reading.narrowing()
                    .nothing(Message.of("no hay cifras de %s", "there are no figures of %s", indicator.code())));
        }
        return lines.size() > MOST_SHOWN ? List.of(tooMany()) : List.of();
    }

    private static Message tooMany() {
        return Message.of(
                "Hay más: se muestran las primeras %s; con un municipio o con `evidence figures` se ven las demás.",
                "There are more: the first %s are shown; with a municipality, or `evidence figures`, the others"
                        + " are seen.",
                MOST_SHOWN);
    }

    /**
     * Adds an indicator; the same one again changes nothing.
     *
     * @param replace whether one that is there already may become another
     * @throws ScorecardException CONFLICT where there is another one of that code and it may not be replaced
     */
    public AddedIndicator add(IndicatorRequest request, boolean replace, Editor author, Language language) {
        IndicatorCode code = request.indicator();
        return store.write(session -> {
            Optional<Indicator> before = session.indicators().find(code);
            Indicator base = before.filter(known -> replace).orElseGet(() -> usual(code));
            Indicator after = indicator(request, base);
            if (before.isPresent() && !before.get().equals(after) && !replace) {
                throw ScorecardException.conflict(
                        "el indicador %s ya existe con otra definición: para cambiarla use replace",
                        "indicator %s exists with another definition: to change it use replace", code);
            }
            if (!before.equals(Optional.of(after))) {
                session.indicators().put(after, author.now(clock));
            }
            return new AddedIndicator(before.isEmpty(), IndicatorRow.of(after, language));
        });
    }

    /** What an indicator is when nobody has said. */
    public static Indicator usual(IndicatorCode code) {
        return KnownIndicators.find(code).orElseGet(() -> Indicator.named(code));
    }

    private static Indicator indicator(IndicatorRequest request, Indicator base) {
        Optional<String> es = request.titleEs();
        Optional<String> en = request.titleEn();
        boolean titled = !base.title().equals(Indicator.named(base.code()).title());
        return new Indicator(
                base.code(),
                new LocalizedText(
                        es.or(() -> titled ? Optional.empty() : en)
                                .orElse(base.title().es()),
                        en.or(() -> titled ? Optional.empty() : es)
                                .orElse(base.title().en())),
                request.unit().orElse(base.unit()),
                request.direction().orElse(base.direction()),
                request.cadence().orElse(base.cadence()),
                request.source().or(base::source));
    }
}
