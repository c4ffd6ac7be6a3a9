package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.core.failure.Message;
import java.time.Month;
import java.util.List;

/** Months as they head columns. */
final class Months {

    private static final List<String> ES =
            List.of("Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic");
    private static final List<String> EN =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Months() {}

    /** The short name of a month. */
    static Message name(Month month) {
        return new Message(ES.get(month.getValue() - 1), EN.get(month.getValue() - 1));
    }
}
