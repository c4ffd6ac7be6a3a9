package io.github.comovamos.scorecard.core.service.agenda;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.ANA;
import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a new version of an agenda may change. In the sample, evaluation 3 is released and 4 is not. */
class AgendaChangeTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            # what              | in the sample               | in the new version              | said (es)                 | said (en)
            its first month     | from: 2013-04               | from: 2013-03                   | sus meses                 | its months
            its last month      | to: 2013-05                 | to: 2013-06                     | sus meses                 | its months
            its release         | released: 2013-06-19        | released: 2013-06-20            | su fecha de publicación   | its release date
            that it was released| , released: 2013-06-19      | ^^                              | su fecha de publicación   | its release date
            the evaluation      | ⏎  - { number: 3, from: 2013-04, to: 2013-05, released: 2013-06-19 } | ^^ | quitarla          | cannot drop it
            the decimals        | decimals: 0                 | decimals: 1                     | la presentación           | the display
            the rounding        | half-up                     | half-even                       | la presentación           | the display
            the overall average | overall: none               | overall: axes                   | el promedio general       | the overall average
            the missing policy  | missing: left-out           | missing: zero                   | la regla de faltantes     | the policy for missing
            the coverage        | minimum-coverage: "0"       | minimum-coverage: "1/2"         | la cobertura mínima       | the minimum coverage
            a new municipality  | ⏎officeholders:             | ^⏎  - { code: "19039", name: Monterrey, short: MTY }⏎officeholders:^ | los municipios | the municipalities
            a municipality less | ⏎  - { code: "02004", name: Tijuana, short: TIJ } | ^^        | los municipios            | the municipalities
            another code        | code: "02004"               | code: "02005"                   | los municipios            | the municipalities
            a group             | group: metropolitan         | group: north                    | sus grupos                | their groups
            an axis weight      | weight: 2.5                 | weight: 2.6                     | los ejes o sus pesos      | the axes or their weights
            an action weight    | weight: 3                   | weight: 4                       | las acciones              | the actions
            a new action        | ⏎evaluations:               | ^⏎  - { number: 3, axis: parks, title: { es: Tres }, criteria: [{ from-evaluation: 1, rule: judged, text: { es: t } }] }⏎evaluations:^ | las acciones | the actions
            an action's number  | number: 2                   | number: 7                       | las acciones              | the actions
            a later beginning   | from-evaluation: 1, rule: judged, text: { es: árboles | from-evaluation: 4, rule: judged, text: { es: árboles | los ejes | the axes
            a criterion's words | en: trees                   | en: shrubs                      | su criterio               | weight or criterion
            a rule              | rule: green-count, with: { month: last } | rule: bands        | su criterio               | weight or criterion
            a rule's parameter  | month: last                 | month: 2013-04                  | su criterio               | weight or criterion
            what is reconstructed | rule: green-count,        | rule: green-count, reconstructed: true, | su criterio       | weight or criterion
            a printed average   | average: 7                  | average: 8                      | los promedios publicados  | the published averages
            a printed source    | source: paper               | source: web                     | los promedios publicados  | the published averages
            """)
    void releasedEvaluationKeepsItsTerms(
            String what, String text, String replacement, String es, String en, @TempDir Path folder) {
        TestServices services = TestServices.with(folder, SampleAgenda.TEXT);
        String changed = changed(SampleAgenda.TEXT, text, replacement);
        String file = what.equals("the evaluation")
                ? changed.replaceAll("(?s)published:.*?recognitions:", "recognitions:")
                : changed;
        refused(FailureReason.CONFLICT, es, en, () -> services.agendas().load(file, ANA, Language.ES));
        refused(
                FailureReason.CONFLICT,
                "la evaluación 3 ya se publicó (2013-06-19)",
                "evaluation 3 was released (2013-06-19)",
                () -> services.agendas().load(file, ANA, Language.ES));
        assertThat(version(services)).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            a title             | es: Prueba                  | es: Otra prueba
            an axis title       | en: Parks                   | en: Gardens
            an action title     | es: Dos                     | es: Segunda
            who is responsible  | en: Mayor                   | en: The mayor
            a municipality name | name: Tijuana               | name: La Tijuana
            a short name        | short: TIJ                  | short: TJ
            an officeholder     | name: Eva                   | name: Eva María
            an area             | es: Zona                    | es: Otra zona
            a recognition       | rule: joint-best            | rule: joint-last
            the term            | term: { from: 2012-10-31    | term: { from: 2012-10-30
            an open evaluation  | to: 2013-07                 | to: 2013-08
            a later release     | to: 2013-07                 | to: 2013-07, released: 2013-08-01
            a later evaluation  | ⏎published:                 | ^⏎  - { number: 5, from: 2013-08, to: 2013-09 }⏎published:^
            an evaluation less  | ⏎  - { number: 4, from: 2013-06, to: 2013-07 } | ^^
            a later criterion   | en: trees } }               | ^en: trees } }⏎      - { from-evaluation: 4, rule: bands, text: { es: otro } }^
            a criterion of before | en: before                | en: long before
            a later action      | ⏎evaluations:               | ^⏎  - { number: 3, axis: parks, title: { es: Tres }, criteria: [{ from-evaluation: 4, rule: judged, text: { es: t } }] }⏎evaluations:^
            a later figure      | ⏎recognitions:              | ^⏎  - { evaluation: 4, axis: parks, municipality: "19006", average: 7, source: paper }⏎recognitions:^
            an axis of later    | ⏎actions:                   | ^⏎  - { id: later, title: { es: Después } }⏎actions:^
            """)
    void allElseMayChange(String what, String text, String replacement, @TempDir Path folder) {
        TestServices services = TestServices.with(folder, SampleAgenda.TEXT);
        services.rate(3, "APO", 1, "9.8");
        services.agendas().load(changed(SampleAgenda.TEXT, text, replacement), ANA, Language.ES);
        assertThat(version(services)).isEqualTo(2);
        assertThat(services.ratings().list(TestServices.evaluation(3))).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            the action          | ⏎  - number: 2⏎    axis: parks⏎    weight: 3⏎    title: { es: Dos, en: Two }⏎    criteria:⏎      - { from-evaluation: 1, rule: judged, text: { es: árboles, en: trees } } | ^^
            its number          | number: 2                   | number: 3
            its criterion       | from-evaluation: 1, rule: judged, text: { es: árboles | from-evaluation: 5, rule: judged, text: { es: árboles
            its municipality    | ⏎  - { code: "02004", name: Tijuana, short: TIJ } | ^^
            its evaluation      | ⏎  - { number: 4, from: 2013-06, to: 2013-07 } | ^^
            """)
    void whatIsRatedMustStayAskedThoughNothingWasReleased(
            String what, String text, String replacement, @TempDir Path folder, @TempDir Path other) {
        String open = SampleAgenda.with(", released: 2013-06-19", "");
        String changed = changed(open, text, replacement);
        TestServices unrated = TestServices.with(other, open);
        unrated.agendas().load(changed, ANA, Language.ES);
        assertThat(version(unrated)).as("what is not rated may go").isEqualTo(2);
        TestServices rated = TestServices.with(folder, open);
        rated.rate(4, "TIJ", 2, "5");
        refused(
                FailureReason.CONFLICT,
                "la acción 2 de 02004 tiene calificación en la evaluación 4",
                "action 2 of 02004 has a rating in evaluation 4",
                () -> rated.agendas().load(changed, ANA, Language.ES));
        assertThat(version(rated)).isEqualTo(1);
    }

    private static String changed(String file, String text, String replacement) {
        return SampleAgenda.replace(file, text.replace('⏎', '\n'), replacement.replace('⏎', '\n'));
    }

    private static int version(TestServices services) {
        Integer version =
                services.agendas().show(Optional.empty(), Language.ES).agenda().version();
        return version == null ? 0 : version;
    }
}
