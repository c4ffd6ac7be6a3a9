package io.github.comovamos.scorecard.core.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PopulationChoiceTest {

    private static final Vintage CENSUS = Vintage.parse("census");
    private static final Vintage CONAPO = Vintage.parse("conapo");

    private static final Population GARCIA = population("19018", 2013, CONAPO, 174_767);
    private static final Population GARCIA_BY_CENSUS = population("19018", 2013, CENSUS, 205_455);
    private static final Population MONTERREY = population("19039", 2013, CONAPO, 1_135_550);
    private static final Population EARLIER = population("19018", 2010, CENSUS, 143_668);

    private static Population population(String area, int year, Vintage vintage, long residents) {
        return new Population(AreaCode.parse(area), Year.of(year), vintage, residents);
    }

    private static PopulationChoice.Found found(Optional<Vintage> vintage, Population... populations) {
        return new PopulationChoice(Year.of(2013), vintage).among(List.of(populations));
    }

    @Test
    void theOnlyEditionOfTheYearNeedsNoName() {
        assertThat(found(Optional.empty(), GARCIA, EARLIER, MONTERREY))
                .isEqualTo(new PopulationChoice.OneEdition(List.of(GARCIA, MONTERREY)));
    }

    @Test
    void ofSeveralEditionsSomebodyMustSayWhich() {
        assertThat(found(Optional.empty(), GARCIA, GARCIA_BY_CENSUS))
                .isEqualTo(new PopulationChoice.SeveralEditions(List.of(CENSUS, CONAPO)));
        assertThat(found(Optional.of(CENSUS), GARCIA, GARCIA_BY_CENSUS))
                .isEqualTo(new PopulationChoice.OneEdition(List.of(GARCIA_BY_CENSUS)));
    }

    @Test
    void whatIsNotThereIsToldWithTheEditionsOfTheYear() {
        assertThat(found(Optional.of(CENSUS), GARCIA, EARLIER))
                .isEqualTo(new PopulationChoice.NoPopulation(List.of(CONAPO)));
        assertThat(found(Optional.empty(), EARLIER)).isEqualTo(new PopulationChoice.NoPopulation(List.of()));
    }
}
