package io.github.comovamos.scorecard.core.bootstrap;

import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import java.util.Locale;

/** An agenda as large as a country: 2,469 municipalities, ten actions, as many evaluations as are wanted. */
final class LargeAgenda {

    static final int MUNICIPALITIES = 2469;
    static final int ACTIONS = 10;
    static final int ROWS = MUNICIPALITIES * ACTIONS;

    private LargeAgenda() {}

    static String text(int evaluations) {
        StringBuilder text = new StringBuilder("""
                agenda: large
                title: { es: Grande, en: Large }
                term: { from: 2000-01-01, to: 2099-12-31 }
                municipalities:
                """);
        for (int i = 1; i <= MUNICIPALITIES; i++) {
            text.append("  - { code: \"")
                    .append(code(i))
                    .append("\", name: Municipio ")
                    .append(i);
            text.append(", short: M").append(i).append(" }\n");
        }
        text.append("axes:\n  - { id: all, title: { es: Todo, en: All } }\nactions:\n");
        for (int i = 1; i <= ACTIONS; i++) {
            text.append("  - { number: ").append(i).append(", axis: all, title: { es: Acción }, criteria: [");
            text.append("{ from-evaluation: 1, rule: judged, text: { es: Criterio } }] }\n");
        }
        text.append("evaluations:\n");
        for (int i = 1; i <= evaluations; i++) {
            text.append("  - { number: ").append(i).append(", from: 2000-01, to: 2000-02 }\n");
        }
        return text.toString();
    }

    /** A rating for every action of every municipality, as a CSV file. */
    static String ratings() {
        StringBuilder rows = new StringBuilder("municipality,action,rating\n");
        for (int i = 1; i <= MUNICIPALITIES; i++) {
            for (int action = 1; action <= ACTIONS; action++) {
                rows.append(code(i))
                        .append(',')
                        .append(action)
                        .append(',')
                        .append((i + action) % 11)
                        .append('\n');
            }
        }
        return rows.toString();
    }

    static Scope scope(int evaluation) {
        return Scope.of(new AgendaId("large"), EvaluationNumber.of(evaluation));
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }
}
