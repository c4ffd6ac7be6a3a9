package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Cadence;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownIndicatorsTest {

    @Test
    void indicatorThatShipsHasAllItNeeds() {
        assertThat(KnownIndicators.find(new IndicatorCode("home-burglary")))
                .contains(new Indicator(
                        new IndicatorCode("home-burglary"),
                        new LocalizedText("Robo a casa", "Burglary of homes"),
                        "crimes",
                        Direction.LOWER,
                        Cadence.MONTHLY,
                        Optional.of("SESNSP")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"homicides", "violent_car_theft", "police-officers", "vetting-share", "pulse-safe"})
    void instrumentsOfThePaperFindTheirIndicators(String code) {
        assertThat(KnownIndicators.find(new IndicatorCode(code))).isPresent();
    }

    @Test
    void othersAreNotKnown() {
        assertThat(KnownIndicators.find(new IndicatorCode("mine"))).isEmpty();
    }
}
