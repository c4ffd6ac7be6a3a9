package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue;
import io.github.comovamos.scorecard.core.domain.instrument.Profile;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.measure.Share;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.table.Table;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The share of police who passed the confidence tests: from counts, or as a source gives it. */
public final class Vetting implements Instrument<Vetting.Row> {

    private static final IndicatorCode EVALUATED = IndicatorCode.parse("vetting-evaluated");
    private static final IndicatorCode APPROVED = IndicatorCode.parse("vetting-approved");
    private static final IndicatorCode SHARE = IndicatorCode.parse("vetting-share");
    private static final IndicatorCode STILL_ACTIVE = IndicatorCode.parse("vetting-still-active");
    private static final List<IndicatorCode> INDICATORS = List.of(EVALUATED, APPROVED, SHARE, STILL_ACTIVE);

    private static final Message NOTHING = new Message("", "");

    private static final Argument<Period> MONTH =
            Argument.required("month", Kind.PERIOD.labelled("MES", "MONTH"), "el mes", "the month");
    private static final Argument<Period> BASELINE = Argument.optional(
            "baseline",
            Kind.PERIOD,
            "con qué se compara: un mes, o un año si solo de él se sabe",
            "what it is compared with: a month, or a year where only that is known");

    /**
     * The share of police who passed the confidence tests.
     *
     * @param municipality the area
     * @param evaluated how many were tested: the denominator
     * @param approved how many passed
     * @param share the share in percent, exact
     * @param baseline the share at the baseline, in percent, exact
     * @param change the share less that at the baseline, in points, exact
     * @param stillActive how many did not pass and still serve
     */
    public record Row(
            Titled municipality,
            @Nullable Fraction evaluated,
            @Nullable Fraction approved,
            @Nullable Fraction share,
            @Nullable Fraction baseline,
            @Nullable Fraction change,
            @Nullable Fraction stillActive) {}

    @Override
    public Profile profile() {
        return Profile.of(
                        "vetting",
                        "Muestra qué parte de los policías aprobó los exámenes de control de confianza.",
                        "Shows the share of police who passed the confidence tests.")
                .withDescription("El porcentaje es de los evaluados.", "The share is of those evaluated.")
                .withExample("--month 2014-12 --baseline 2012");
    }

    @Override
    public Question question() {
        return Question.of(List.of(MONTH, BASELINE), YearMonth::toString).withRepeated(MONTH, BASELINE);
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public Readout<Row> read(EvidenceInEffect evidence, Arguments arguments) {
        Period month = arguments.get(MONTH);
        Optional<Period> baseline = arguments.find(BASELINE);
        Evidence said = evidence.figures(INDICATORS, EvidenceInEffect.Span.ALL);
        List<Row> rows = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        for (AreaCode area : evidence.areas().inOrder(said.areas())) {
            Police police = new Police(said, area, evidence.countingMethod(), notes);
            if (INDICATORS.stream()
                    .anyMatch(indicator -> police.value(indicator, month).isPresent())) {
                rows.add(police.row(evidence.titled(area), month, baseline));
            }
        }
        if (rows.isEmpty()) {
            notes.add(evidence.narrowing().nothing(noFigures(month)));
        } else if (baseline.isPresent() && rows.stream().allMatch(row -> row.baseline() == null)) {
            notes.add(evidence.narrowing().nothing(noFigures(baseline.get())));
        }
        return Readout.of(rows, notes);
    }

    private static Message noFigures(Period period) {
        return Message.of("no hay cifras de control de confianza de %s", "there are no vetting figures of %s", period);
    }

    /** What is said of the police of one area. */
    private record Police(Evidence said, AreaCode area, CountingMethodChoice countingMethod, List<Message> notes) {

        Row row(Titled titled, Period month, Optional<Period> baseline) {
            Optional<Fraction> share = share(month);
            Optional<Fraction> before = baseline.flatMap(this::share);
            return new Row(
                    titled,
                    value(EVALUATED, month).orElse(null),
                    value(APPROVED, month).orElse(null),
                    share.orElse(null),
                    before.orElse(null),
                    share.flatMap(now -> before.map(now::minus)).orElse(null),
                    value(STILL_ACTIVE, month).orElse(null));
        }

        private Optional<Fraction> share(Period period) {
            Optional<Fraction> evaluated = value(EVALUATED, period);
            Optional<Fraction> approved = value(APPROVED, period);
            Optional<Fraction> counted = approved.flatMap(passed -> evaluated.flatMap(all -> Share.of(passed, all)));
            if (evaluated.isPresent() && approved.isPresent() && counted.isEmpty()) {
                notes.add(Message.of(
                        "%s en %s: %s aprobados de %s evaluados no es una parte.",
                        "%s in %s: %s who passed of %s who were tested is no share.",
                        area,
                        period,
                        approved.get(),
                        evaluated.get()));
            }
            return counted.or(() -> value(SHARE, period));
        }

        Optional<Fraction> value(IndicatorCode indicator, Period period) {
            return said.series(indicator, area)
                    .at(period, countingMethod)
                    .map(known -> known.what().value().toFraction());
        }
    }

    @Override
    public Message heading(Arguments arguments) {
        Optional<Period> baseline = arguments.find(BASELINE);
        return Message.of(
                "Exámenes de control de confianza, %s%s",
                "Police vetting, %s%s",
                arguments.get(MONTH),
                baseline.map(other -> Message.of(", base %s", ", baseline %s", other))
                        .orElse(NOTHING));
    }

    @Override
    public Table<Row> table(Arguments arguments) {
        return Columns.<Row>ofArea(Row.class, Row::municipality)
                .number("Evaluados", "Evaluated", Row::evaluated)
                .orDash()
                .number("Aprobados", "Approved", Row::approved)
                .orDash()
                .rounded("% aprobado", "% approved", Row::share)
                .rounded("% en la base", "% at baseline", Row::baseline)
                .change("Cambio (puntos)", "Change (points)", Row::change)
                .number("No aprobados en activo", "Not approved, still active", Row::stillActive)
                .orDash();
    }

    /** The share who passed, in percent. */
    @Override
    public InstrumentValue value(Arguments arguments, Readout<Row> readout) {
        return InstrumentValue.ofOne(
                readout.rows(),
                readout.notes(),
                row -> row.municipality().code(),
                row -> InstrumentValue.of(row.share(), "%s %%", "%s %%", row.share()));
    }
}
