package io.github.comovamos.scorecard.core.exchange.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import java.util.regex.Pattern;

/** A small agenda file that has something of everything, for tests to change. */
public final class SampleAgenda {

    /** The file, without faults. */
    public static final String TEXT = """
            agenda: sample
            title: { es: Prueba, en: Test }
            term: { from: 2012-10-31, to: 2015-10-31 }
            display: { decimals: 0, rounding: half-up }
            overall: none
            missing: left-out
            minimum-coverage: "0"
            municipalities:
              - { code: "19006", name: Apodaca, short: APO, group: metropolitan }
              - { code: "02004", name: Tijuana, short: TIJ }
            officeholders:
              - { municipality: "19006", name: Ana, party: PRI, from: 2012-10-31, to: 2014-06 }
              - { municipality: "19006", name: Eva, from: 2014-06, to: 2015-10-31 }
            areas:
              - { code: metropolitan, title: { es: Zona, en: Zone }, municipalities: ["19006"] }
            axes:
              - { id: security, weight: 1, title: { es: Seguridad, en: Security } }
              - { id: parks, weight: 2.5, title: { es: Parques, en: Parks } }
            actions:
              - number: 1
                axis: security
                weight: 1
                title: { es: Uno, en: One }
                responsible: { es: Alcalde, en: Mayor }
                criteria:
                  - { from-evaluation: 1, rule: judged, text: { es: antes, en: before }, reconstructed: true }
                  - { from-evaluation: 3, rule: green-count, with: { month: last }, text: { es: ya, en: now } }
              - number: 2
                axis: parks
                weight: 3
                title: { es: Dos, en: Two }
                criteria:
                  - { from-evaluation: 1, rule: judged, text: { es: árboles, en: trees } }
            evaluations:
              - { number: 3, from: 2013-04, to: 2013-05, released: 2013-06-19 }
              - { number: 4, from: 2013-06, to: 2013-07 }
            published:
              - { evaluation: 3, axis: security, municipality: "19006", average: 7, source: paper }
            recognitions:
              - { kind: kudos, rule: joint-best, of: security }
            """;

    private SampleAgenda() {}

    /** The file with one text in it replaced; the text must be there, once. */
    public static String with(String text, String replacement) {
        return replace(TEXT, text, replacement);
    }

    /** A file with one text in it replaced; the text must be there, once. */
    public static String replace(String file, String text, String replacement) {
        assertThat(file.split(Pattern.quote(text), -1))
                .as("the text %s must be in the sample agenda exactly once: change the test, or the sample", text)
                .hasSize(2);
        return file.replace(text, replacement);
    }

    /** The agenda that the file describes. */
    public static Agenda agenda() {
        return AgendaReader.read(TEXT);
    }
}
