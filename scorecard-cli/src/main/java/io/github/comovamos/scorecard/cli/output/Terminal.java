package io.github.comovamos.scorecard.cli.output;

import java.io.PrintWriter;
import java.util.Map;

/**
 * Where the program writes, and what is there to read it.
 *
 * @param out results go here
 * @param err all else goes here
 * @param colours whether results may be coloured
 * @param animated whether progress may be drawn
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean colours, boolean animated) {

    /**
     * A terminal by what is known of the streams and the environment. Colours need a terminal that can show them, and
     * nobody who asked for none (<a href="https://no-color.org">NO_COLOR</a>).
     */
    public static Terminal of(
            PrintWriter out,
            PrintWriter err,
            boolean outIsTerminal,
            boolean errIsTerminal,
            Map<String, String> environment) {
        String kind = environment.getOrDefault("TERM", "dumb");
        boolean capable = !kind.isEmpty() && !kind.equals("dumb");
        boolean unwanted = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(out, err, outIsTerminal && capable && !unwanted, errIsTerminal && capable);
    }
}
