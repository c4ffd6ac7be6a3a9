package io.github.comovamos.scorecard.core.exchange.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/** Reads agendas that must be read; otherwise the failure shows the findings and the document. */
final class ReadAgenda {

    private ReadAgenda() {}

    static Agenda of(String document) {
        try {
            return AgendaReader.readStored(document);
        } catch (ScorecardException refused) {
            throw new AssertionError(
                    "refused: "
                            + refused.findings().stream().map(Finding::describe).toList() + " in\n" + document,
                    refused);
        }
    }
}
