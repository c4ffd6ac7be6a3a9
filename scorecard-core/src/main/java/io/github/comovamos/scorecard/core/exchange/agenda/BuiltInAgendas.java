package io.github.comovamos.scorecard.core.exchange.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Resources;
import java.util.List;

/** The agendas that ship with the scorecard: ordinary agenda files among the resources. */
public final class BuiltInAgendas {

    /** "Alcalde, ¿cómo vamos?" of Nuevo León, 2012–2015. */
    public static final AgendaId ACV_NL_2012 = new AgendaId("acv-nl-2012");

    private static final List<AgendaId> IDS = List.of(ACV_NL_2012);

    private BuiltInAgendas() {}

    /** Their ids. */
    public static List<AgendaId> ids() {
        return IDS;
    }

    /**
     * The agenda with an id.
     *
     * @throws ScorecardException NOT_FOUND where none ships under it
     */
    public static Agenda get(AgendaId id) {
        return AgendaReader.read(text(id));
    }

    /**
     * The file of an agenda.
     *
     * @throws ScorecardException NOT_FOUND where none ships under the id
     */
    public static String text(AgendaId id) {
        if (!IDS.contains(id)) {
            throw ScorecardException.notFound(
                    "no hay agenda incluida %s: %s",
                    "there is no built-in agenda %s: %s", Message.quote(id.code()), Allowed.of(IDS));
        }
        return Resources.text(BuiltInAgendas.class, id.code() + ".yaml");
    }
}
