package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that are out of form or range: each is found at its line and column, with what is allowed. */
class AgendaValueFaultsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            # what                   | in the sample          | written instead          | value       | allowed (es)                 | allowed (en)
            an id with a space       | agenda: sample         | agenda: ›ACV 2012        | ACV 2012    | minúsculas sin acento        | small letters
            a day that is not        | { from: 2012-10-31, to: 2015 | { from: ›2013-02-30, to: 2015 | 2013-02-30 | AAAA-MM-DD          | YYYY-MM-DD
            a day the other way      | released: 2013-06-19   | released: ›19/06/2013    | 19/06/2013  | AAAA-MM-DD                   | YYYY-MM-DD
            a month that is not      | from: 2013-04          | from: ›2013-13           | 2013-13     | AAAA-MM                      | YYYY-MM
            a month of one digit     | from: 2013-04          | from: ›2013-4            | 2013-4      | AAAA-MM                      | YYYY-MM
            a day for a month        | from: 2013-04          | from: ›2013-04-01        | 2013-04-01  | AAAA-MM                      | YYYY-MM
            a spell from a word      | from: 2014-06          | from: ›june              | june        | AAAA-MM-DD                   | YYYY-MM-DD
            a term that runs back    | to: 2015-10-31 }⏎disp  | to: ›2011-10-31 }⏎disp   | 2011-10-31  | antes de empezar (2012-10-31) | before it begins (2012-10-31)
            months that run back     | to: 2013-05            | to: ›2013-03             | 2013-03     | antes de empezar (2013-04)   | before it begins (2013-04)
            released before begun    | released: 2013-06-19   | released: ›2013-03-31    | 2013-03-31  | antes de empezar (2013-04)   | before it began (2013-04)
            a spell that runs back   | to: 2014-06            | to: ›2011                | 2011        | antes de empezar (2012-10-31) | before it begins (2012-10-31)
            an average above 10      | average: 7             | average: ›10.1           | 10.1        | de 0 a 10 con hasta 4        | from 0 to 10 with at most 4
            an average with a comma  | average: 7             | average: ›"7,5"          | 7,5         | con punto                    | with a point
            an average of 5 decimals | average: 7             | average: ›7.00001        | 7.00001     | hasta 4 decimales            | at most 4 decimals
            an average that is none  | average: 7             | average: ›.nan           | .nan        | de 0 a 10                    | from 0 to 10
            an average in hexadecimal| average: 7             | average: ›0x7            | 0x7         | de 0 a 10                    | from 0 to 10
            a weight below 0         | weight: 2.5            | weight: ›-1              | -1          | de 0 a 1000000               | from 0 to 1000000
            a weight too great       | weight: 2.5            | weight: ›1000000.000001  | 1000000.000001 | de 0 a 1000000            | from 0 to 1000000
            a weight of 7 decimals   | weight: 2.5            | weight: ›0.1234567       | 0.1234567   | hasta 6 decimales            | at most 6 decimals
            a weight with exponent   | weight: 2.5            | weight: ›1e3             | 1e3         | sin exponente                | no exponent
            a vanishing weight       | weight: 3              | weight: ›1E-400000000    | 1E-400000000 | sin exponente               | no exponent
            a weight in words        | weight: 3              | weight: ›three           | three       | de 0 a 1000000               | from 0 to 1000000
            a code of four digits    | code: "02004"          | code: ›"2004"            | 2004        | cinco dígitos                | five digits
            the same, unquoted       | code: "02004"          | code: ›2004              | 2004        | cinco dígitos                | five digits
            a code in base sixty     | code: "02004"          | code: ›33:24             | 33:24       | cinco dígitos                | five digits
            a code of other digits   | code: "02004"          | code: ›"٠٢٠٠٤"           | ٠٢٠٠٤       | cinco dígitos                | five digits
            an officeholder's code   | "19006", name: Eva     | ›"1906", name: Eva       | 1906        | cinco dígitos                | five digits
            a code in an area        | municipalities: ["19006"] | municipalities: [›"1906"] | 1906    | cinco dígitos                | five digits
            a municipality as area   | code: metropolitan     | code: ›"19039"           | 19039       | el identificador de una zona | the id of a zone
            an axis in capitals      | id: parks              | id: ›Parks               | Parks       | minúsculas sin acento        | small letters
            the reserved axis        | id: parks              | id: ›overall             | overall     | otro identificador           | another id
            an action 0              | number: 2              | number: ›0               | 0           | de 1 a 999                   | from 1 to 999
            an action 1000           | number: 2              | number: ›1000            | 1000        | de 1 a 999                   | from 1 to 999
            an evaluation 10000      | number: 4              | number: ›10000           | 10000       | de 1 a 9999                  | from 1 to 9999
            a number with a zero     | number: 4              | number: ›04              | 04          | de 1 a 9999                  | from 1 to 9999
            an unknown rating rule   | rule: green-count      | rule: ›guessed           | guessed     | judged, attainment, green-count, bands, progress, percent-of-objective | judged, attainment, green-count, bands, progress, percent-of-objective
            a yes that is not true   | reconstructed: true    | reconstructed: ›yes      | yes         | true, false                 | true, false
            an unknown recognition   | kind: kudos            | kind: ›praise            | praise      | kudos, reproach              | kudos, reproach
            an unknown rule for it   | rule: joint-best       | rule: ›best              | best        | joint-best, joint-last       | joint-best, joint-last
            too much coverage        | minimum-coverage: "0"  | minimum-coverage: ›"1.5" | 1.5         | de 0 a 1                     | 0 to 1
            coverage below 0         | minimum-coverage: "0"  | minimum-coverage: ›-0.5  | -0.5        | de 0 a 1                     | 0 to 1
            coverage in words        | minimum-coverage: "0"  | minimum-coverage: ›half  | half        | n/d, como 2/3                | n/d, such as 2/3
            coverage over nothing    | minimum-coverage: "0"  | minimum-coverage: ›1/0   | 1/0         | n/d, como 2/3                | n/d, such as 2/3
            seven decimals           | decimals: 0            | decimals: ›7             | 7           | de 0 a 6                     | 0 to 6
            fewer than no decimals   | decimals: 0            | decimals: ›-1            | -1          | de 0 a 6                     | 0 to 6
            an unknown rounding      | rounding: half-up      | rounding: ›nearest       | nearest     | half-up, half-even, half-down, up, down | half-up, half-even, half-down, up, down
            an unknown overall       | overall: none          | overall: ›mean           | mean        | none, actions, axes          | none, actions, axes
            an unknown policy        | missing: left-out      | missing: ›skip           | skip        | left-out, zero               | left-out, zero
            """)
    void valueOutOfFormIsRefused(String what, String text, String replacement, String value, String es, String en) {
        AgendaFault.inSample(text, replacement).isReported(value, es, en);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            a name           | name: Tijuana        | name: ›            | 120
            a short name     | short: TIJ           | short: ›           | 20
            a group          | group: metropolitan  | group: ›           | 120
            an officeholder  | name: Eva            | name: ›            | 120
            a party          | party: PRI           | party: ›           | 120
            a title          | es: Prueba           | es: ›              | 2000
            a source         | source: paper        | source: ›          | 500
            """)
    void textMustNotBeEmptyTooLongOrBroken(String what, String text, String replacement, int longest) {
        Finding empty = AgendaFault.inSample(text, replacement + "\" \"").found();
        assertThat(empty.message().es()).contains("está vacío: se admite de 1 a " + longest);
        assertThat(empty.message().en()).contains("is empty: allowed is 1 to " + longest);
        Finding tooLong = AgendaFault.inSample(text, replacement + "\"" + "x".repeat(longest + 1) + "\"")
                .found();
        assertThat(tooLong.value()).isEqualTo(Message.shortened("x".repeat(longest + 1)));
        assertThat(tooLong.message().es()).contains("se admiten hasta " + longest);
        assertThat(tooLong.message().en()).contains("at most " + longest);
        AgendaFault.inSample(text, replacement + "\"a\\u0007b\"").found();
        AgendaReader.read(AgendaFault.lines(SampleAgenda.with(
                text, replacement.replace(AgendaFault.MARK, "") + "\"" + "x".repeat(longest) + "\"")));
    }

    @Test
    void parameterOfARuleMustNotBeEmpty() {
        Finding finding = AgendaFault.inSample("month: last", "month:›").found();
        assertThat(finding.message().es()).contains("está vacío");
        assertThat(finding.message().en()).contains("is empty");
    }

    @Test
    void criteriaOutOfOrderAreRefusedWhereTheyBegin() {
        Finding finding = new AgendaFault(SampleAgenda.replace(
                        SampleAgenda.with("from-evaluation: 3", "from-evaluation: 1"),
                        "- { from-evaluation: 1, rule: judged, text: { es: antes",
                        "›- { from-evaluation: 1, rule: judged, text: { es: antes"))
                .found();
        assertThat(finding.message().es())
                .contains("la acción 1 no están en orden")
                .contains("desde la 1");
        assertThat(finding.message().en()).contains("action 1 are out of order").contains("evaluation 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number: 2⏎ | ›number: 2⏎ | ''
            axis: parks⏎ | axis: parks⏎ | criteria: ›[]
            """)
    void actionWithoutCriteriaIsRefused(String text, String replacement, String instead) {
        String without = SampleAgenda.with(
                "criteria:\n      - { from-evaluation: 1, rule: judged, text: { es: árboles, en: trees } }", instead);
        Finding finding = new AgendaFault(
                        SampleAgenda.replace(without, AgendaFault.lines(text), AgendaFault.lines(replacement)))
                .found();
        assertThat(finding.message().es()).contains("la acción 2 no tiene criterios: se necesita al menos uno");
        assertThat(finding.message().en()).contains("action 2 has no criteria: at least one is needed");
    }
}
