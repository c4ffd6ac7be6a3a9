package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.agenda.Areas;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.testing.KnownEvidence;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** A little evidence of May 2013 of which every instrument has something to say, and what may be said to each. */
final class InstrumentSample {

    static final YearMonth MAY = YearMonth.of(2013, 5);

    private static final String APODACA = "19006";
    private static final String TIJUANA = "02004";
    private static final int BASELINE_MONTHS = 36;

    private InstrumentSample() {}

    static KnownEvidence evidence() {
        long[] eight = new long[BASELINE_MONTHS];
        Arrays.fill(eight, 8);
        KnownEvidence evidence = new KnownEvidence().in(Areas.of(Optional.of(SampleAgenda.agenda())));
        for (String area : new String[] {APODACA, TIJUANA}) {
            evidence.months("homicide", area, "2010-01", eight)
                    .figure("homicide", area, "2013-05", "6")
                    .goal("homicide", area, "2013-05", "4")
                    .residents(area, 2013, "v", 1500)
                    .figure("police-officers", area, "2013", "2")
                    .figure("vetting-evaluated", area, "2013-05", "3")
                    .figure("vetting-approved", area, "2013-05", "2")
                    .share("pulse-safe", area, "2013-05", "25.1", 550)
                    .add(lamp("1", area, 3))
                    .add(lamp("2", area, 4));
        }
        return evidence.figure("homicide", "19039", "2013-04", "1");
    }

    private static Case lamp(String id, String area, int day) {
        return new Case(
                id,
                "lights",
                AreaCode.parse(area),
                LocalDate.of(2013, 5, 1),
                Optional.of(LocalDate.of(2013, 5, day)),
                Optional.empty(),
                Optional.empty());
    }

    /** What is said where only the time is. */
    static Arguments ofMay(Instrument<?> instrument) {
        Question.Time time = instrument.question().time();
        return instrument.arguments(Map.of(time.argument().name(), time.at().apply(MAY)));
    }
}
