package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys that are unknown or missing, and values of the wrong kind: each is found at its line and column. */
class AgendaFormFaultsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            # level          | in the sample          | written instead                    | allowed
            the top          | overall: none          | ›overal: none                      | agenda, title, term, display, overall, missing, minimum-coverage, municipalities, officeholders, areas, axes, actions, evaluations, published, recognitions
            title            | en: Test }             | en: Test, ›fr: Essai }             | es, en
            term             | term: {                | term: { ›until: 2015,              | from, to
            display          | { decimals: 0          | { decimals: 0, ›digits: 1          | decimals, rounding
            a municipality   | short: TIJ             | short: TIJ, ›residents: 5          | code, name, short, group
            an officeholder  | name: Eva              | name: Eva, ›age: 40                | municipality, name, party, from, to
            an area          | code: metropolitan     | code: metropolitan, ›kind: zone    | code, title, municipalities
            an axis          | id: parks              | id: parks, ›colour: green          | id, weight, title
            an action        | ⏎    weight: 3         | ⏎    ›wieght: 3                    | number, axis, weight, title, responsible, criteria
            who is to answer | en: Mayor              | en: Mayor, ›who: us                | es, en
            a criterion      | reconstructed: true    | ›reconstruct: true                 | from-evaluation, rule, with, text, reconstructed
            a criterion text | en: trees              | en: trees, ›de: Baum               | es, en
            an evaluation    | to: 2013-07            | to: 2013-07, ›release: 2013-08-01  | number, from, to, released
            a printed figure | source: paper          | source: paper, ›page: 4            | evaluation, axis, municipality, average, source
            a recognition    | kind: kudos            | kind: kudos, ›who: us              | kind, rule, of
            a merge key      | id: parks              | id: parks, ›<<: { id: security }   | id, weight, title
            """)
    void unknownKeyIsRefusedAtEachLevel(String level, String text, String replacement, String allowed) {
        String key = replacement.replaceAll("(?s).*›([^:]+):.*", "$1");
        AgendaFault.inSample(text, replacement).isReported(key, "se admiten " + allowed, "allowed are " + allowed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            agenda                    | agenda: sample⏎                   | ›
            title                     | agenda: sample⏎title: { es: Prueba, en: Test } | ›agenda: sample
            term                      | agenda: sample⏎title: { es: Prueba, en: Test }⏎term: { from: 2012-10-31, to: 2015-10-31 } | ›agenda: sample⏎title: { es: Prueba, en: Test }
            from                      | { from: 2012-10-31, to: 2015-10-31 }⏎display | ›{ to: 2015-10-31 }⏎display
            es                        | { es: Prueba, en: Test }          | ›{}
            decimals                  | { decimals: 0, rounding           | ›{ rounding
            code                      | { code: "02004", name             | ›{ name
            short                     | { code: "02004", name: Tijuana, short: TIJ } | ›{ code: "02004", name: Tijuana }
            to                        | { municipality: "19006", name: Eva, from: 2014-06, to: 2015-10-31 } | ›{ municipality: "19006", name: Eva, from: 2014-06 }
            id                        | { id: parks, weight               | ›{ weight
            number                    | - number: 2⏎    axis              | - ›axis
            rule                      | { from-evaluation: 1, rule: judged, text: { es: árboles | ›{ from-evaluation: 1, text: { es: árboles
            from                      | { number: 4, from: 2013-06, to    | ›{ number: 4, to
            source                    | { evaluation: 3, axis: security, municipality: "19006", average: 7, source: paper } | ›{ evaluation: 3, axis: security, municipality: "19006", average: 7 }
            of                        | { kind: kudos, rule: joint-best, of: security } | ›{ kind: kudos, rule: joint-best }
            """)
    void missingKeyIsRefusedWhereItsMappingBegins(String key, String text, String replacement) {
        Finding finding = AgendaFault.inSample(text, replacement).found();
        assertThat(finding.value()).isEmpty();
        assertThat(finding.message().es()).isEqualTo("falta la clave \"" + key + "\"");
        assertThat(finding.message().en()).isEqualTo("key \"" + key + "\" is missing");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', emptyValue = "", textBlock = """
            a list for a mapping        | title: { es: Prueba, en: Test } | title: ›[Prueba, Test]     | ^^       | un mapa de claves y valores
            a value for a mapping       | title: { es: Prueba, en: Test } | title: ›Prueba             | Prueba   | un mapa de claves y valores
            nothing for a mapping       | title: { es: Prueba, en: Test } | title:›                    | ^^       | un mapa de claves y valores
            a mapping for a value       | overall: none                   | overall: ›{ mode: none }   | ^^       | un valor
            a list for a value          | overall: none                   | overall: ›[none]           | ^^       | un valor
            nothing for a value         | overall: none                   | overall:›                  | ^^       | un valor
            a tilde for a value         | name: Tijuana                   | name: ›~                   | ^^       | un valor
            null for a value            | name: Tijuana                   | name: ›null                | ^^       | un valor
            nothing, in a flow mapping  | group: metropolitan             | group:›                    | ^^       | un valor
            a mapping for a list        | ⏎  - { kind: kudos              | ⏎  ›{ kind: kudos          | ^^       | una lista
            a value for a list          | municipalities: ["19006"]       | municipalities: ›"19006"   | 19006    | una lista
            nothing for a list item     | ⏎  - { id: parks                | ⏎  -›⏎  - { id: parks      | ^^       | un mapa de claves y valores
            a list for a list item      | { id: parks, weight: 2.5, title: { es: Parques, en: Parks } } | ›[parks] | ^^ | un mapa de claves y valores
            a value for a criterion     | { from-evaluation: 1, rule: judged, text: { es: árboles, en: trees } } | ›judged | judged | un mapa de claves y valores
            a value for a rule's fields | with: { month: last }           | with: ›last                | last     | un mapa de claves y valores
            """)
    void valueOfTheWrongKindIsRefused(String what, String text, String replacement, String value, String expected) {
        Finding finding = AgendaFault.inSample(text, replacement).found();
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).startsWith("aquí ").contains(value).endsWith("se espera " + expected);
        assertThat(finding.message().en())
                .startsWith("there is ")
                .contains(value)
                .contains("expected is a ");
    }
}
