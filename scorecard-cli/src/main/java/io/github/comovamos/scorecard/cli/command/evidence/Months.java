package io.github.comovamos.scorecard.cli.command.evidence;

import io.github.comovamos.scorecard.cli.output.Printer;
import java.util.List;

/** Months as they head columns. */
final class Months {

    private static final List<String> ES =
            List.of("Ene", "Feb", "Mar", "Abr", "May", "Jun", "Jul", "Ago", "Sep", "Oct", "Nov", "Dic");
    private static final List<String> EN =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Months() {}

    /** The short name of a month, 1–12. */
    static String name(Printer printer, int month) {
        return printer.text(ES.get(month - 1), EN.get(month - 1));
    }

    /** The month, 1–12, of a period such as {@code 2014-03}; 0 of any other. */
    static int of(String period) {
        return period.matches("[0-9]{4}-[0-9]{2}") ? Integer.parseInt(period.substring(5)) : 0;
    }
}
