package io.github.comovamos.scorecard.core.service.indicator;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorServiceTest {

    private static final IndicatorRow TREES =
            new IndicatorRow("trees", "Árboles", "trees", "higher", "yearly", "the city");

    private final EvidenceCalls evidence;

    IndicatorServiceTest(@TempDir Path folder) {
        this.evidence =
                new EvidenceCalls(TestServices.with(folder, SampleAgenda.TEXT).services());
    }

    private static IndicatorRequest named(String code) {
        return IndicatorRequest.of(IndicatorCode.parse(code));
    }

    private static IndicatorRequest said(String code, String name, String value) {
        return IndicatorRequest.parse(
                Texts.at(Place.Argument::new).and("indicator", code).and(name, value));
    }

    private static IndicatorRequest trees(String unit) {
        return IndicatorRequest.parse(Texts.at(Place.Argument::new)
                .and("indicator", "trees")
                .and("title-es", "Árboles")
                .and("title-en", "Trees")
                .and("unit", unit)
                .and("direction", "higher")
                .and("cadence", "yearly")
                .and("source", "the city"));
    }

    private IndicatorRow add(IndicatorRequest request, boolean replace) {
        return evidence.services()
                .indicators()
                .add(request, replace, TestServices.ANA, Language.ES)
                .indicator();
    }

    private IndicatorRow get(String code) {
        return evidence.services().indicators().get(IndicatorCode.parse(code), Language.ES);
    }

    @Test
    void indicatorIsAddedAsItIsSaid() {
        assertThat(add(trees("trees"), false)).isEqualTo(TREES);
        assertThat(get("trees")).isEqualTo(TREES);
        assertThat(evidence.services().indicators().list(Language.EN))
                .extracting(IndicatorRow::title)
                .containsExactly("Trees");
    }

    @Test
    void whatIsNotSaidIsTakenFromTheListThatShips() {
        assertThat(add(named("homicide"), false))
                .isEqualTo(new IndicatorRow("homicide", "Homicidio doloso", "crimes", "lower", "monthly", "SESNSP"));
        assertThat(add(named("mine"), false))
                .isEqualTo(new IndicatorRow("mine", "mine", "count", "neutral", "monthly", null));
        IndicatorRequest spanish = said("one", "title-es", "Uno");
        add(spanish, false);
        assertThat(evidence.services()
                        .indicators()
                        .get(IndicatorCode.parse("one"), Language.EN)
                        .title())
                .as("a title in one language stands for both")
                .isEqualTo("Uno");
    }

    @Test
    void sameIndicatorAgainChangesNothingAndAnotherIsAConflict() {
        add(trees("trees"), false);
        assertThat(add(trees("trees"), false)).isEqualTo(TREES);
        refused(
                FailureReason.CONFLICT,
                "el indicador trees ya existe con otra definición",
                "indicator trees exists with another definition",
                () -> add(trees("hectares"), false));
        assertThat(get("trees")).isEqualTo(TREES);
    }

    @Test
    void replacingChangesWhatIsSaidAndKeepsTheRest() {
        add(trees("trees"), false);
        IndicatorRequest unit = said("trees", "unit", "hectares");
        assertThat(add(unit, true))
                .isEqualTo(new IndicatorRow("trees", "Árboles", "hectares", "higher", "yearly", "the city"));
        assertThat(evidence.services().indicators().list(Language.ES)).hasSize(1);
        assertThat(add(trees("trees"), true)).isEqualTo(TREES);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            indicator | a b  | letra o dígito          | letter or digit
            direction | up   | lower, higher, neutral  | lower, higher, neutral
            cadence   | daily | monthly, bimonthly     | monthly, bimonthly
            unit      | ' '  | el texto está vacío     | the text is empty
            title-es  | ' '  | el texto está vacío     | the text is empty
            title-en  | ' '  | el texto está vacío     | the text is empty
            source    | ' '  | el texto está vacío     | the text is empty
            """)
    void badArgumentIsRefused(String name, String value, String es, String en) {
        assertThat(refused(FailureReason.INVALID, es, en, () -> add(said("a", name, value), false))
                        .findings())
                .extracting(finding -> finding.place().describe().en())
                .containsExactly(name);
        assertThat(evidence.services().indicators().list(Language.ES)).isEmpty();
    }

    @Test
    void unknownIndicatorIsNotFoundAndTheKnownOnesAreNamed() {
        refused(FailureReason.NOT_FOUND, "todavía no hay ninguno", "there are none yet", () -> get("x"));
        add(named("homicide"), false);
        refused(
                FailureReason.NOT_FOUND,
                "no hay indicador \"x\": se admite homicide",
                "there is no indicator \"x\": allowed is homicide",
                () -> get("x"));
    }

    @Test
    void indicatorIsShownWithWhatIsInEffectOfIt() {
        evidence.add(
                "f", "indicator,area,period,value,goal\na,19006,2013-01,5,4\na,02004,2013-01,6,\nb,19006,2013,1,\n");
        IndicatorView view =
                evidence.services().indicators().show(IndicatorCode.parse("a"), EvidenceScope.ALL, Language.ES);
        assertThat(view.figures())
                .extracting(EvidenceCalls::text)
                .containsExactly("a 02004 2013-01 6 null null", "a 19006 2013-01 5 4 null");
        assertThat(view.notes()).isEmpty();
    }
}
