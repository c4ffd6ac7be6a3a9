package io.github.comovamos.scorecard.core.service.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader;
import java.util.function.Supplier;

/** A document in which an agenda arrives, read when it is asked for. Immutable. */
public final class AgendaSource {

    private final Supplier<Agenda> agenda;

    private AgendaSource(Supplier<Agenda> agenda) {
        this.agenda = agenda;
    }

    /**
     * A document that must be JSON.
     *
     * @param text gives the document, or refuses it
     */
    public static AgendaSource ofJson(Supplier<String> text) {
        return new AgendaSource(() -> AgendaReader.readJson(text.get()));
    }

    /**
     * A document in YAML.
     *
     * @param text gives the document, or refuses it
     */
    public static AgendaSource ofYaml(Supplier<String> text) {
        return new AgendaSource(() -> AgendaReader.read(text.get()));
    }

    Agenda read() {
        return agenda.get();
    }
}
