package io.github.comovamos.scorecard.core.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    private static final IndicatorCode HOMICIDES = IndicatorCode.parse("homicides");
    private static final IndicatorCode OFFICERS = IndicatorCode.parse("officers");
    private static final AreaCode GARCIA = AreaCode.parse("19018");
    private static final AreaCode JUAREZ = AreaCode.parse("08037");
    private static final Population CONAPO = population(GARCIA, "conapo-2010", 174_767);
    private static final Population LATER = population(GARCIA, "conapo-2012", 205_455);

    private static final Evidence EVIDENCE = Evidence.of(
            List.of(
                    Indicator.named(HOMICIDES),
                    new Indicator(
                            OFFICERS,
                            new LocalizedText("Policías", "Police officers"),
                            "persons",
                            Direction.HIGHER,
                            Cadence.YEARLY,
                            Optional.empty())),
            List.of(
                    known(HOMICIDES, JUAREZ, "2013-01", 26),
                    known(HOMICIDES, JUAREZ, "2013-02", 25),
                    known(HOMICIDES, GARCIA, "2013-01", 1)),
            List.of(
                    new Goal(HOMICIDES, JUAREZ, Period.parse("2013-02"), Quantity.of(25)),
                    new Goal(HOMICIDES, JUAREZ, Period.parse("2013"), Quantity.of(240)),
                    new Goal(HOMICIDES, GARCIA, Period.parse("2013"), Quantity.of(3))),
            List.of(CONAPO, LATER));

    @Test
    void aSeriesIsOfOneIndicatorOfOneArea() {
        assertThat(EVIDENCE.series(HOMICIDES, JUAREZ).figures())
                .extracting(known -> known.what().value().toString())
                .containsExactly("26", "25");
        assertThat(EVIDENCE.series(HOMICIDES, GARCIA).figures()).hasSize(1);
        assertThat(EVIDENCE.series(OFFICERS, GARCIA)).isEqualTo(Series.EMPTY);
        assertThat(EVIDENCE.series(HOMICIDES, AreaCode.parse("19"))).isEqualTo(Series.EMPTY);
    }

    @Test
    void goalsAreOfOneIndicatorOfOneAreaInTheOrderOfTime() {
        assertThat(EVIDENCE.goals(HOMICIDES, JUAREZ).toString()).isEqualTo("{2013=240, 2013-02=25}");
        assertThat(EVIDENCE.goals(HOMICIDES, GARCIA).toString()).isEqualTo("{2013=3}");
        assertThat(EVIDENCE.goals(OFFICERS, GARCIA)).isEmpty();
    }

    @Test
    void populationsAreOfOneAreaInAllTheirVintages() {
        assertThat(EVIDENCE.populations(GARCIA)).containsExactly(CONAPO, LATER);
        assertThat(EVIDENCE.populations(JUAREZ)).isEmpty();
    }

    @Test
    void theDirectionIsTheIndicatorsOrUnknown() {
        assertThat(EVIDENCE.direction(OFFICERS)).isEqualTo(Direction.HIGHER);
        assertThat(EVIDENCE.direction(HOMICIDES)).isEqualTo(Direction.NEUTRAL);
        assertThat(EVIDENCE.direction(IndicatorCode.parse("unheard-of"))).isEqualTo(Direction.NEUTRAL);
        assertThat(EVIDENCE.indicator(IndicatorCode.parse("unheard-of"))).isEmpty();
        assertThat(EVIDENCE.indicator(OFFICERS))
                .map(indicator -> indicator.title().en())
                .hasValue("Police officers");
    }

    @Test
    void nobodyChangesIt() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> EVIDENCE.goals(HOMICIDES, JUAREZ).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> EVIDENCE.goals(OFFICERS, JUAREZ).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> EVIDENCE.populations(GARCIA).clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> EVIDENCE.series(HOMICIDES, JUAREZ).figures().clear());
    }

    private static Known<Figure> known(IndicatorCode indicator, AreaCode area, String month, long value) {
        return new Known<>(
                Figure.of(indicator, area, Period.parse(month), Quantity.of(value)),
                new Provenance(DatasetName.parse("mesa"), Optional.empty(), 1));
    }

    private static Population population(AreaCode area, String vintage, long residents) {
        return new Population(area, Year.of(2013), Vintage.parse(vintage), residents);
    }
}
