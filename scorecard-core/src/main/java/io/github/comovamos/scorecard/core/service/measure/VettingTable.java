package io.github.comovamos.scorecard.core.service.measure;

import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.measure.Share;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceReading;
import io.github.comovamos.scorecard.core.service.evidence.Given;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The share of police who passed the confidence tests: from counts, or as a source gives it. */
final class VettingTable {

    private static final IndicatorCode EVALUATED = new IndicatorCode("vetting-evaluated");
    private static final IndicatorCode APPROVED = new IndicatorCode("vetting-approved");
    private static final IndicatorCode SHARE = new IndicatorCode("vetting-share");
    private static final IndicatorCode STILL_ACTIVE = new IndicatorCode("vetting-still-active");

    private final EvidenceReading reading;
    private final Period month;
    private final Optional<Period> baseline;
    private final Language language;
    private final List<Message> notes = new ArrayList<>();

    VettingTable(EvidenceReading reading, String month, Optional<String> baseline, Language language) {
        this.reading = reading;
        this.language = language;
        this.month = Given.parse("month", month, Period::parse);
        this.baseline = Given.parse("baseline", baseline, Period::parse);
    }

    VettingView view() {
        Evidence evidence =
                reading.evidence(reading.filter().ofIndicators(Set.of(EVALUATED, APPROVED, SHARE, STILL_ACTIVE)));
        List<VettingRow> rows = reading.inOrder(evidence.areas()).stream()
                .filter(area -> says(evidence, area))
                .map(area -> row(evidence, area))
                .toList();
        if (rows.isEmpty()) {
            notes.add(Message.of("No hay cifras de %s.", "There are no figures of %s.", month));
        }
        return new VettingView(
                month.text(),
                baseline.map(Period::text).orElse(null),
                rows,
                notes.stream().map(language::of).toList());
    }

    private boolean says(Evidence evidence, AreaCode area) {
        return List.of(EVALUATED, APPROVED, SHARE, STILL_ACTIVE).stream()
                .anyMatch(indicator -> value(evidence, indicator, area, month).isPresent());
    }

    private VettingRow row(Evidence evidence, AreaCode area) {
        Optional<Fraction> share = share(evidence, area, month);
        Optional<Fraction> before = baseline.flatMap(period -> share(evidence, area, period));
        return new VettingRow(
                area.code(),
                text(value(evidence, EVALUATED, area, month)),
                text(value(evidence, APPROVED, area, month)),
                text(share),
                text(before),
                text(share.flatMap(now -> before.map(now::minus))),
                text(value(evidence, STILL_ACTIVE, area, month)));
    }

    private Optional<Fraction> share(Evidence evidence, AreaCode area, Period period) {
        Optional<Fraction> evaluated = value(evidence, EVALUATED, area, period);
        Optional<Fraction> approved = value(evidence, APPROVED, area, period);
        Optional<Fraction> counted = approved.flatMap(part -> evaluated.flatMap(whole -> Share.of(part, whole)));
        if (evaluated.isPresent() && approved.isPresent() && counted.isEmpty()) {
            notes.add(Message.of(
                    "%s en %s: %s aprobados de %s evaluados no es una parte.",
                    "%s in %s: %s who passed of %s who were tested is no share.",
                    area,
                    period,
                    approved.get(),
                    evaluated.get()));
        }
        return counted.or(() -> value(evidence, SHARE, area, period));
    }

    private Optional<Fraction> value(Evidence evidence, IndicatorCode indicator, AreaCode area, Period period) {
        Series series = evidence.series(indicator, area);
        return series.at(period, reading.choice())
                .map(known -> known.what().value().toFraction());
    }

    private static @Nullable String text(Optional<Fraction> number) {
        return number.map(Fraction::toString).orElse(null);
    }
}
