package io.github.comovamos.scorecard.core.service.measure;

import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.measure.SurveyShare;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceReading;
import io.github.comovamos.scorecard.core.service.evidence.Given;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** The answers of a survey: the indicators whose codes begin with its name and a hyphen. */
final class PulseTable {

    private static final String PULSE = "pulse";
    private static final int MARGIN_DECIMALS = 2;
    private static final Fraction HUNDRED = Fraction.of(100);

    private final EvidenceReading reading;
    private final String prefix;
    private final Language language;
    private final List<PulseRow> rows = new ArrayList<>();
    private final List<Message> notes = new ArrayList<>();

    PulseTable(EvidenceReading reading, Optional<String> survey, Language language) {
        this.reading = reading;
        this.language = language;
        this.prefix = Given.parse("survey", survey.orElse(PULSE), IndicatorCode::parse)
                        .code() + "-";
    }

    PulseView view(String periodText, Optional<String> againstText) {
        Period period = Given.parse("period", periodText, Period::parse);
        Optional<Period> against = Given.parse("against", againstText, Period::parse);
        List<IndicatorCode> answers = reading.indicators(this::isAnswer);
        if (!answers.isEmpty()) {
            Evidence evidence = reading.evidence(reading.filter().ofIndicators(new LinkedHashSet<>(answers)));
            for (AreaCode area : reading.inOrder(evidence.areas())) {
                answers.forEach(answer -> evidence.series(answer, area)
                        .at(period, reading.choice())
                        .ifPresent(known -> add(
                                known.what(),
                                against.flatMap(
                                        before -> evidence.series(answer, area).at(before, reading.choice())))));
            }
        }
        if (rows.isEmpty()) {
            notes.add(Message.of("No hay respuestas de %s.", "There are no answers of %s.", period));
        } else if (rows.stream().anyMatch(row -> row.margin() != null)) {
            notes.add(new Message(
                    "El margen es el de la parte misma, al 95 %, con muestra aleatoria simple; el de la diferencia de dos"
                            + " muestras es mayor.",
                    "The margin is that of the share itself, at 95 %, of a simple random sample; that of the difference of"
                            + " two samples is greater."));
        }
        return new PulseView(
                period.text(),
                against.map(Period::text).orElse(null),
                List.copyOf(rows),
                notes.stream().map(language::of).toList());
    }

    private boolean isAnswer(Indicator indicator) {
        return indicator.code().code().startsWith(prefix);
    }

    private void add(Figure figure, Optional<Known<Figure>> before) {
        Fraction share = figure.value().toFraction();
        if (!isShare(figure)) {
            return;
        }
        Optional<SurveyShare> sampled = figure.sample().map(size -> new SurveyShare(share, size));
        Optional<Fraction> change = before.map(Known::what)
                .filter(this::isShare)
                .map(earlier -> share.minus(earlier.value().toFraction()));
        rows.add(new PulseRow(
                figure.area().code(),
                figure.indicator().code().substring(prefix.length()),
                figure.value().toString(),
                figure.sample().orElse(null),
                sampled.map(one -> one.margin(MARGIN_DECIMALS))
                        .map(BigDecimal::toPlainString)
                        .orElse(null),
                change.map(Fraction::toDecimal).map(BigDecimal::toPlainString).orElse(null),
                sampled.flatMap(one -> change.map(one::isWithinMargin)).orElse(null)));
    }

    private boolean isShare(Figure figure) {
        boolean share = figure.value().toFraction().compareTo(HUNDRED) <= 0;
        if (!share) {
            notes.add(Message.of(
                    "%s en %s: %s no es un porcentaje, y no se muestra.",
                    "%s in %s: %s is no percentage, and is not shown.",
                    figure.indicator(),
                    figure.area(),
                    figure.value()));
        }
        return share;
    }
}
