package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.evidence.Narrowing;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.programme.CrimeStoplight.Row;
import io.github.comovamos.scorecard.core.domain.stoplight.Colour;
import io.github.comovamos.scorecard.core.domain.stoplight.Flag;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.Message;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What must be said beside lights.
 *
 * @param evidence what was asked
 * @param indicators the indicators that were named, if any were
 * @param first the first month that was looked at, which is one of a baseline
 * @param last the last month that was looked at
 */
record StoplightNotes(
        EvidenceInEffect evidence, Optional<List<IndicatorCode>> indicators, YearMonth first, YearMonth last) {

    private static final Message NOT_SAID = new Message("", "");

    /** The notes beside some lights. */
    List<Message> of(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of(nothing());
        }
        List<Message> notes = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            long count = rows.stream()
                    .filter(row -> row.flags().all().contains(flag))
                    .count();
            if (count > 0 && flag.ofMany().isPresent()) {
                notes.add(Message.of(
                        "%s de %s luces %s.",
                        "%s of %s lights %s.", count, rows.size(), flag.ofMany().get()));
            }
        }
        long none = rows.stream().filter(row -> row.colour() == Colour.NONE).count();
        if (none > 0) {
            notes.add(Message.of("%s de %s luces sin color.", "%s of %s lights without a colour.", none, rows.size()));
        }
        indicators.stream()
                .flatMap(List::stream)
                .filter(code ->
                        rows.stream().noneMatch(row -> row.indicator().code().equals(code.code())))
                .forEach(code -> notes.add(nothing(
                        NOT_SAID, evidence.narrowing().and(CrimeStoplight.INDICATORS.name(), Optional.of(code)))));
        return notes;
    }

    private Message nothing() {
        if (indicators.isPresent()) {
            String codes = String.join(
                    ",", indicators.get().stream().map(IndicatorCode::code).toList());
            return nothing(NOT_SAID, evidence.narrowing().and(CrimeStoplight.INDICATORS.name(), Optional.of(codes)));
        }
        return nothing(
                new Message(" en los indicadores que deben bajar", " in the indicators that should go down"),
                evidence.narrowing());
    }

    private Message nothing(Message of, Narrowing narrowing) {
        Message where = evidence.ofOneArea() ? NOT_SAID : new Message(" de municipios", " of municipalities");
        return narrowing.nothing(Message.of(
                "no hay cifras mensuales%s entre %s y %s%s",
                "there are no monthly figures%s between %s and %s%s", where, first, last, of));
    }
}
