package io.github.comovamos.scorecard.cli.testing;

import io.github.comovamos.scorecard.core.service.DemoData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that a user might have. */
public final class Samples {

    /** An agenda with two municipalities of one name, averages with a decimal, and an overall average. */
    public static final String AGENDA = """
        agenda: trial
        title: { es: Prueba, en: Trial }
        term: { from: 2020-01-01, to: 2022-12-31 }
        display: { decimals: 1, rounding: half-up }
        overall: axes
        missing: left-out
        minimum-coverage: "0"
        municipalities:
          - { code: "19026", name: Guadalupe, short: GNL, group: north }
          - { code: "32017", name: Guadalupe, short: GZA, group: south }
          - { code: "19039", name: Monterrey, short: MTY, group: north }
        axes:
          - { id: safety, weight: 1, title: { es: Seguridad, en: Safety } }
          - { id: streets, weight: 1, title: { es: Calles, en: Streets } }
        actions:
          - number: 1
            axis: safety
            weight: 1
            title: { es: Policía, en: Police }
            criteria: [ { from-evaluation: 1, rule: judged, text: { es: "¿Hay?", en: "Is there?" } } ]
          - number: 2
            axis: streets
            weight: 1
            title: { es: Banquetas, en: Sidewalks }
            criteria: [ { from-evaluation: 1, rule: judged, text: { es: "¿Hay?", en: "Is there?" } } ]
        evaluations:
          - { number: 1, from: 2020-01, to: 2020-02, released: 2020-03-15 }
        published:
          - { evaluation: 1, axis: safety, municipality: "19039", average: 7, source: El periódico }
        """;

    private Samples() {}

    /** The 36 ratings of the published third evaluation, as CSV. */
    public static String publishedRatings() {
        try (InputStream file = DemoData.thirdEvaluation()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
