package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of an agenda file as a YAML document: each is found at its line and column. */
class AgendaDocumentFaultsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            # what                     | in the sample        | written instead                | what is said
            a list that is never closed| overall: none        | overall: [none⏎also ›: [a] | expected ',' or ']'
            two colons                 | overall: none        | overall: none›: b              | mapping values are not allowed here
            a key without a colon      | overall: none⏎missing| overall none⏎›missing         | could not find expected ':'
            a tab before a list item   | ⏎  - { code: "02004" | ⏎›\t- { code: "02004"          | TAB
            a tab before a key         | ⏎    axis: parks     | ⏎›\taxis: parks                | TAB
            text after a quotation mark| name: Tijuana        | name: "Tijuana" ›TJ            | expected ',' or '}'
            """)
    void yamlThatCannotBeReadIsRefusedWhereTheFaultIs(String what, String text, String replacement, String said) {
        Finding finding =
                AgendaFault.inSample(text, replacement.replace("\\t", "\t")).found();
        assertThat(finding.message().es()).startsWith("no es YAML válido (").contains(said);
        assertThat(finding.message().en())
                .startsWith("this is not valid YAML (")
                .contains(said);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            the top          | missing: left-out        | ›overall: actions                        | overall
            a municipality   | name: Apodaca            | ›code: Apodaca                           | code
            a rule's fields  | month: last              | month: last, ›month: first               | month
            a second list    | recognitions:⏎           | ›areas: []⏎recognitions:⏎                | areas
            """)
    void repeatedKeyIsRefusedAtItsSecondPlace(String where, String text, String replacement, String key) {
        AgendaFault.inSample(text, replacement).isReported(key, "se admite una sola vez", "it is allowed once");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '^', delimiter = '|', textBlock = """
            an anchor on a value   | overall: none             | overall: ›&all none                 | &all
            an anchor on a mapping | title: { es: Prueba       | title: ›&t { es: Prueba             | &t
            an anchor on a list    | municipalities: ["19006"] | municipalities: ›&m ["19006"]       | &m
            an anchor on a key     | missing: left-out         | ›&k missing: left-out               | &k
            an alias as a value    | missing: left-out         | missing: ›*all                      | *all
            an alias as a key      | missing: left-out         | ›*k : left-out                      | *k
            an alias in a list     | municipalities: ["19006"] | municipalities: [›*m]               | *m
            """)
    void anchorsAndAliasesAreRefused(String what, String text, String replacement, String reference) {
        AgendaFault.inSample(text, replacement).isReported(reference, "escriba el valor", "write the value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"›---\nagenda: other\n", "...\n›---\nagenda: other\n", "›---\n"})
    void secondDocumentIsRefusedWhereItBegins(String second) {
        Finding finding = new AgendaFault(SampleAgenda.TEXT + second).found();
        assertThat(finding.message().es()).contains("más de un documento").contains("se admite uno");
        assertThat(finding.message().en()).contains("more than one document").contains("one is allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"›", "›  \n\n", "›# only a comment\n"})
    void emptyDocumentIsRefused(String file) {
        Finding finding = new AgendaFault(file).found();
        assertThat(finding.message().es()).contains("está vacío");
        assertThat(finding.message().en()).contains("is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"›~\n", "---\n›...\n", "›Prueba\n", "›- agenda: sample\n"})
    void documentThatIsNoMappingIsRefused(String file) {
        Finding finding = new AgendaFault(file).found();
        assertThat(finding.message().es()).contains("se espera un mapa de claves y valores");
        assertThat(finding.message().en()).contains("expected is a mapping of keys and values");
    }

    @Test
    void mappingIsNoKey() {
        Finding finding = AgendaFault.inSample("missing: left-out", "? ›[a, b]\n: left-out")
                .found();
        assertThat(finding.message().es()).contains("una clave no puede ser");
        assertThat(finding.message().en()).contains("a key is no mapping");
    }

    @Test
    void documentOfMoreThanFortyLevelsIsRefusedAtTheFirstTooMany() {
        String deepest = "[".repeat(39) + "]".repeat(39);
        Finding unknown = new AgendaFault(SampleAgenda.TEXT + "›deep: " + deepest + "\n").found();
        assertThat(unknown.value()).isEqualTo("deep");
        String deeper = "[".repeat(39) + "›[]" + "]".repeat(39);
        Finding finding = new AgendaFault(SampleAgenda.TEXT + "deep: " + deeper + "\n").found();
        assertThat(finding.message().es()).contains("se admiten hasta 40");
        assertThat(finding.message().en()).contains("at most 40");
    }

    @Test
    void hundredThousandLevelsAreRefusedLikeFortyOne() {
        String deep = "deep: " + "[".repeat(39) + "›" + "[".repeat(100_000);
        assertThat(new AgendaFault(SampleAgenda.TEXT + deep).found().message().en())
                .contains("at most 40");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x1b, 0x7f, 0xfffe, 0xd800})
    void characterThatNoYamlMayHaveIsRefusedWhereItStands(int character) {
        String value = Character.toString(character);
        Finding finding =
                AgendaFault.inSample("name: Ana", "name: A›" + value + "na").found();
        assertThat(finding.value()).isEqualTo(value);
        assertThat(finding.message().es()).startsWith("no se admite");
        assertThat(finding.message().en()).endsWith("is not allowed");
    }

    @Test
    void endlessDocumentIsRefusedBeforeItIsRead() {
        assertThatThrownBy(() -> AgendaReader.read("#".repeat(16_000_001)))
                .isInstanceOf(ScorecardException.class)
                .hasMessageContaining("16000001")
                .hasMessageContaining("at most 16000000");
    }
}
