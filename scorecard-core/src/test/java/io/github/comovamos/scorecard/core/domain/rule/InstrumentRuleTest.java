package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules whose value is that of an instrument. */
class InstrumentRuleTest {

    private static final String STAFFING =
            "{ measure: staffing, arguments: { year: 2013, population: later }, target: 3 }";
    private static final String GREENS =
            "{ measure: stoplight, bands: [{ from: 0, rating: 0 }, { from: 1, rating: 5 }, { from: 2, rating: 10 }] }";

    /** García of 2013, by two editions. */
    private static RuleTrial police() {
        return RuleTrial.of("attainment")
                .residents(2013, "earlier", 174_767)
                .residents(2013, "later", 205_455)
                .figure("police-officers", "2013", "525");
    }

    private static long[] eights() {
        long[] months = new long[36];
        Arrays.fill(months, 8);
        return months;
    }

    @Test
    void attainmentIsOfTheRateThatTheInstrumentShows() {
        assertThat(police().rated(STAFFING)).isEqualTo("8.5177 = 350000/41091");
        assertThat(police().how(STAFFING))
                .as("the reason says from what")
                .isEqualTo(new Message(
                        "staffing: 525 entre 205455 habitantes (later): 35000/13697 por cada 1000; meta 3",
                        "staffing: 525 for 205455 residents (later): 35000/13697 for every 1000; target 3"));
        assertThat(
                        police().rated(
                                        "{ measure: staffing, arguments: { year: 2013, population: earlier, per: 500 }, target: 1.5 }"))
                .as("the argument has the meaning that it has in the command")
                .isEqualTo("10 = 10");
    }

    @Test
    void bandsAreOfTheNumberOfLightsInGreen() {
        RuleTrial trial = RuleTrial.of("bands")
                .months("homicide", "2010-01", eights())
                .months("homicide", "2013-05", 6)
                .months("extortion", "2010-01", eights())
                .months("extortion", "2013-05", 7);
        assertThat(trial.rated(GREENS)).isEqualTo("5 = 5");
        assertThat(trial.how(GREENS))
                .isEqualTo(new Message(
                        "stoplight: 1 de 2 luces en verde; banda desde 1",
                        "stoplight: 1 of 2 lights in green; band from 1"));
        assertThat(trial.rated(GREENS.replace("stoplight,", "stoplight, arguments: { reduction: 0.1 },")))
                .isEqualTo("10 = 10");
        assertThat(trial.rated(GREENS.replace("stoplight,", "stoplight, arguments: { indicator: [extortion] },")))
                .isEqualTo("0 = 0");
    }

    @Test
    void thereIsNoNumberOfLightsInGreenWhileOneHasNoColour() {
        RuleTrial trial = RuleTrial.of("bands")
                .months("homicide", "2010-01", eights())
                .months("homicide", "2013-05", 6)
                .months("extortion", "2013-05", 0);
        assertThat(trial.unrated(GREENS))
                .isEqualTo(new Message(
                        "stoplight: extortion no tiene color en 2013-05 (no-baseline)",
                        "stoplight: extortion has no colour in 2013-05 (no-baseline)"));
        assertThat(RuleTrial.of("bands").unrated(GREENS))
                .as("nothing was counted, which is not the same as no green light")
                .isEqualTo(new Message(
                        "stoplight: no hay cifras mensuales entre 2010-01 y 2013-05 en los indicadores que deben bajar"
                                + " con area=19018",
                        "stoplight: there are no monthly figures between 2010-01 and 2013-05 in the indicators that"
                                + " should go down with area=19018"));
    }

    @Test
    void namedIndicatorOfWhichNothingWasCountedIsNoLightLess() {
        RuleTrial trial = RuleTrial.of("bands")
                .months("homicide", "2010-01", eights())
                .months("homicide", "2013-05", 6)
                .should("homicide", Direction.LOWER)
                .should("extortion", Direction.LOWER);
        assertThat(trial.unrated(
                        GREENS.replace("stoplight,", "stoplight, arguments: { indicator: [homicide, extortion] },")))
                .isEqualTo(new Message(
                        "stoplight: no hay cifras mensuales de extortion",
                        "stoplight: there are no monthly figures of extortion"));
    }

    @Test
    void progressIsFromABaselineInNumber() {
        RuleTrial trial = RuleTrial.of("progress")
                .figure("vetting-evaluated", "2013-05", "300")
                .figure("vetting-approved", "2013-05", "200");
        String rule = "{ measure: vetting, baseline: 50, goal: 100 }";
        assertThat(trial.rated(rule)).isEqualTo("3.3333 = 10/3");
        assertThat(trial.how(rule))
                .isEqualTo(new Message(
                        "vetting: 200/3 %; línea base 50, meta 100", "vetting: 200/3 %; baseline 50, goal 100"));
        assertThat(trial.rated("{ measure: vetting, baseline: 200/3, goal: 200/3 }"))
                .as("nobody has said which way an instrument should go: keeping what there was is all")
                .isEqualTo("10 = 10");
    }

    @Test
    void withoutATimeItIsTheLastMonthOfTheEvaluation() {
        RuleTrial month = RuleTrial.of("progress")
                .figure("vetting-share", "2013-05", "80")
                .figure("vetting-share", "2013-04", "60");
        assertThat(month.rated("{ measure: vetting, baseline: 0, goal: 100 }")).isEqualTo("8 = 8");
        assertThat(month.rated("{ measure: vetting, arguments: { month: 2013-04 }, baseline: 0, goal: 100 }"))
                .isEqualTo("6 = 6");
        RuleTrial police = police().figure("police-officers", "2013-05", "411");
        assertThat(police.rated("{ measure: staffing, arguments: { population: later }, target: 3 }"))
                .as("its year, where the instrument is asked for a year, as far as that month")
                .isEqualTo("6.6681 = 274000/41091");
        assertThat(police.rated(STAFFING))
                .as("the whole of a year that is named")
                .isEqualTo("8.5177 = 350000/41091");
        RuleTrial lights = RuleTrial.of("bands")
                .months("homicide", "2010-01", eights())
                .months("homicide", "2013-01", 0, 0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 0);
        assertThat(lights.rated(GREENS)).isEqualTo("0 = 0");
        assertThat(lights.how("{ measure: stoplight, arguments: { year: 2013 }, bands: [{ from: 10, rating: 7 }] }")
                        .en())
                .as("another way of saying when goes before the month")
                .isEqualTo("stoplight: 11 of 12 lights in green; band from 10");
    }

    @Test
    void noEvaluationIsRatedByWhatCameAfterIt() {
        RuleTrial trial = police().figure("police-officers", "2013-12", "600");
        String rule = "{ measure: staffing, arguments: { population: later }, target: 3 }";
        assertThat(trial.unrated(rule))
                .as("neither the year's figure nor December's is of April and May")
                .isEqualTo(new Message(
                        "staffing: no hay cifras de police-officers en 2013 (sin lo que acaba después de 2013-05)",
                        "staffing: there are no figures of police-officers in 2013 (without what ends after 2013-05)"));
        trial.figure("police-officers", "2013-04", "411");
        assertThat(trial.how(rule).en())
                .startsWith("staffing: 411 for 205455 residents (later)")
                .contains("the figure is of 2013-04, the last of 2013;");
    }

    @Test
    void aListOfAnAgendaIsAListOfTheCommand() {
        RuleTrial trial = RuleTrial.of("bands")
                .months("homicide", "2010-01", eights())
                .months("homicide", "2013-05", 6)
                .months("extortion", "2010-01", eights())
                .months("extortion", "2013-05", 6)
                .months("theft", "2013-05", 6);
        assertThat(trial.rated(
                        GREENS.replace("stoplight,", "stoplight, arguments: { indicator: [homicide, extortion] },")))
                .isEqualTo("10 = 10");
    }

    @Test
    void othersOfWhichMoreIsKnownAreNotMixedIn() {
        RuleTrial trial = police();
        trial.known().residents("19039", 2013, "other", 5).figure("police-officers", "19039", "2013", "9");
        assertThat(trial.rated(STAFFING)).isEqualTo("8.5177 = 350000/41091");
    }

    @Test
    void severalValuesAreNamedAndNoneIsChosen() {
        RuleTrial survey = RuleTrial.of("attainment")
                .figure("pulse-safe", "2013-05", "25")
                .figure("pulse-unsafe", "2013-05", "75");
        assertThat(survey.unrated("{ measure: pulse, target: 100 }"))
                .isEqualTo(new Message(
                        "pulse: hay varios valores, y los argumentos no dicen cuál: safe, unsafe",
                        "pulse: there are several values, and the arguments do not say which: safe, unsafe"));
        assertThat(survey.rated("{ measure: pulse, arguments: { answer: safe }, target: 100 }"))
                .isEqualTo("2.5 = 5/2");
        RuleTrial goals = RuleTrial.of("attainment")
                .figure("homicide", "2013-05", "10")
                .goal("homicide", "2013-05", "5")
                .figure("extortion", "2013-05", "4")
                .goal("extortion", "2013-05", "1");
        assertThat(goals.unrated("{ measure: objectives, target: 100 }").en()).contains("which: homicide, extortion");
        assertThat(goals.rated("{ measure: objectives, arguments: { indicator: extortion }, target: 100 }"))
                .isEqualTo("2.5 = 5/2");
    }

    @Test
    void whereTheInstrumentHasNoRowOrNoValueThereIsNoRating() {
        RuleTrial nobody = RuleTrial.of("attainment");
        assertThat(nobody.unrated("{ measure: staffing, arguments: { year: 2013 }, target: 3 }"))
                .isEqualTo(
                        new Message(
                                "staffing: no hay población de 2013 ni cifras de police-officers en 2013",
                                "staffing: there is no population of 2013, and there are no figures of police-officers in 2013"));
        assertThat(nobody.residents(2013, "v", 1000)
                        .unrated("{ measure: staffing, arguments: { year: 2013 }, target: 3 }"))
                .as("nobody counted officers")
                .isEqualTo(new Message(
                        "staffing: no hay cifras de police-officers en 2013",
                        "staffing: there are no figures of police-officers in 2013"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "objectives | no hay metas para 2013 con area=19018 (sin lo que acaba después de 2013-05)"
                        + " | there are no goals for 2013 with area=19018 (without what ends after 2013-05)",
                "vetting | no hay cifras de control de confianza de 2013-05 con area=19018"
                        + " | there are no vetting figures of 2013-05 with area=19018",
                "pulse | no hay respuestas de 2013-05 con area=19018, survey=pulse"
                        + " | there are no answers of 2013-05 with area=19018, survey=pulse",
                "reports | no hay reportes abiertos hasta 2013-05-31 con area=19018"
                        + " | there are no reports opened until 2013-05-31 with area=19018"
            })
    void reasonIsWhatTheInstrumentSaysWithoutRows(String instrument, String es, String en) {
        assertThat(RuleTrial.of("attainment").unrated("{ measure: " + instrument + ", target: 3 }"))
                .isEqualTo(new Message(instrument + ": " + es, instrument + ": " + en));
    }

    @Test
    void reasonIsWhatTheInstrumentSaysOfARowWithoutAValue() {
        RuleTrial vetting = RuleTrial.of("attainment").figure("vetting-evaluated", "2013-05", "300");
        assertThat(vetting.unrated("{ measure: vetting, target: 90 }"))
                .as("it says nothing more")
                .isEqualTo(new Message(
                        "vetting: el instrumento no da ningún valor", "vetting: the instrument gives no value"));
        assertThat(vetting.figure("vetting-approved", "2013-05", "301").unrated("{ measure: vetting, target: 90 }"))
                .isEqualTo(new Message(
                        "vetting: 19018 en 2013-05: 301 aprobados de 300 evaluados no es una parte",
                        "vetting: 19018 in 2013-05: 301 who passed of 300 who were tested is no share"));
        assertThat(RuleTrial.of("attainment")
                        .should("homicide", Direction.LOWER)
                        .goal("homicide", "2013-04", "5")
                        .unrated("{ measure: objectives, target: 90 }")
                        .en())
                .isEqualTo("objectives: homicide of 19018: 1 month has only a figure or only a goal, and is not in the"
                        + " total (without what ends after 2013-05)");
    }

    @Test
    void whatTheInstrumentRefusesIsTheReason() {
        assertThat(police().unrated("{ measure: staffing, arguments: { year: 2013 }, target: 3 }"))
                .isEqualTo(new Message(
                        "la población de 2013 tiene varias ediciones: diga cuál (population): earlier, later",
                        "the population of 2013 has several editions: say which (population): earlier, later"));
    }

    @Test
    void nameThatNobodyKnowsIsNoReason() {
        assertThat(police().unknown("{ measure: staffing, arguments: { population: census }, target: 3 }"))
                .isEqualTo(new Message(
                        "no hay población de 2013 de la edición census: se admiten earlier, later",
                        "there is no population of 2013 of the edition census: allowed are earlier, later"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "attainment | { measure: staffing, arguments: { years: 2013 } } | \"years\" no se conoce: se admiten year, per, target | \"years\" is unknown: allowed are year, per, target",
                "attainment | { measure: staffing, arguments: { year: soon } } | year: \"soon\" no es un año | year: \"soon\" is not a year",
                "attainment | { measure: staffing, arguments: { year: [2013] } } | year se da como un solo valor | year is given as a single value",
                "attainment | { measure: staffing, arguments: { municipality: MTY } } | \"municipality\" no se conoce | \"municipality\" is unknown",
                "attainment | { measure: staffing, arguments: { as-of: 2013-05-31 } } | \"as-of\" no se conoce | \"as-of\" is unknown",
                "attainment | { measure: staffing, arguments: { instrument: any } } | \"instrument\" no se conoce | \"instrument\" is unknown",
                "attainment | { measure: staffing, arguments: { per: 0 } } | per: \"0\" | per: \"0\"",
                "attainment | { measure: staffing, arguments: { target: 0 } } | números mayores que 0 | numbers above 0",
                "attainment | { measure: staffing, arguments: { year: { a: 1 } } } | arguments se da como mapa de nombres a valores | arguments is given as a mapping from names to values",
                "attainment | { measure: staffing, arguments: 2013 } | arguments se da como mapa de nombres a valores | arguments is given as a mapping from names to values",
                "attainment | { measure: [staffing] } | measure se da como un solo valor | measure is given as a single value",
                "attainment | { measure: staffing, indicator: x } | es de un instrumento (measure) o de un indicador | is an instrument's (measure) or an indicator's",
                "bands | { measure: stoplight, period: last } | se admite uno de los dos | one of them is allowed",
                "bands | { measure: stoplight, per: 1000 } | se admite uno de los dos | one of them is allowed",
                "bands | { measure: stoplight, arguments: { month: 2013-05, year: 2013 } } | y solo uno de los dos | and only one of them",
                "bands | { arguments: { month: 2013-05 } } | son de un instrumento (measure): diga cuál | are an instrument's (measure): say which",
                "bands | { indicator: x, arguments: { month: 2013-05 } } | son de un instrumento (measure): diga cuál | are an instrument's (measure): say which",
                "progress | { measure: vetting, baseline-period: 2012 } | se da en número (baseline) | is given as a number (baseline)",
                "percent-of-objective | { measure: objectives } | \"measure\" no se conoce | \"measure\" is unknown",
                "green-count | { measure: stoplight } | \"measure\" no se conoce | \"measure\" is unknown"
            })
    void whatIsOutOfFormIsRefusedByNameAndGivesNoRating(String rule, String yaml, String es, String en) {
        ScorecardException refusal = refusal(rule, yaml);
        assertThat(refusal.sentence().es()).contains(es);
        assertThat(refusal.sentence().en()).contains(en);
        assertThat(RuleTrial.of(rule).unrated(yaml))
                .as("what a stored agenda says wrongly is the reason")
                .isEqualTo(refusal.sentence());
    }

    private static ScorecardException refusal(String rule, String yaml) {
        ScorecardException refusal = catchThrowableOfType(
                ScorecardException.class,
                () -> RatingRule.get(RuleName.parse(rule)).check(RuleTrial.with(yaml)));
        assertThat(refusal).as("%s must refuse %s", rule, yaml).isNotNull();
        assertThat(refusal.reason()).isEqualTo(FailureReason.INVALID);
        return refusal;
    }

    @Test
    void anotherInstrumentIsRefusedWithThoseThereAre() {
        String names = Instruments.all().stream().map(Instrument::name).collect(Collectors.joining(", "));
        assertThat(refusal("attainment", "{ measure: police }").sentence())
                .isEqualTo(new Message(
                        "measure: \"police\" no es un instrumento: se admiten " + names,
                        "measure: \"police\" is not an instrument: allowed are " + names));
    }

    @Test
    void noIndicatorNeedsToBeKnownForAnInstrument() {
        assertThat(RatingRule.get(RuleName.parse("attainment")).indicators(RuleTrial.with(STAFFING)))
                .isEmpty();
        assertThat(RuleTrial.of("attainment").unrated("{ target: 3 }").en())
                .as("without an instrument one is needed")
                .isEqualTo("the criterion lacks the parameter indicator");
    }
}
