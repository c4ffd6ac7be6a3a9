package io.github.comovamos.scorecard.cli.testing;

import io.github.comovamos.scorecard.cli.option.GlobalOptions;
import io.github.comovamos.scorecard.cli.option.StoreOpener;
import io.github.comovamos.scorecard.cli.output.Terminal;
import io.github.comovamos.scorecard.core.service.Services;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Command lines as they are written in help and documents. */
public final class CommandLines {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private CommandLines() {}

    /** The arguments that a shell would give: without the name of the program, a redirection and a comment. */
    public static String[] arguments(String line) {
        String command = line.strip().replaceFirst("\\s+#.*$", "").replaceFirst("\\s+>\\s.*$", "");
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(command); word.find(); ) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words.subList(1, words.size()).toArray(String[]::new);
    }

    /** Options for a tree of commands that is read and never run. */
    public static GlobalOptions anyOptions() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new GlobalOptions(new Terminal(nowhere, nowhere, false, false), new NoStores(), Map.of(), "");
    }

    private static final class NoStores implements StoreOpener {
        @Override
        public Services open(String url) {
            throw new UnsupportedOperationException("no command is run here");
        }

        @Override
        public Services create(String url) {
            throw new UnsupportedOperationException("no command is run here");
        }
    }
}
