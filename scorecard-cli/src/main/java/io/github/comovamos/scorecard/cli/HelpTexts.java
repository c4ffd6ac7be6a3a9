package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.answer.Names;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.text.Resources;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the commands say of themselves: one file for each language, whatever the locale of the machine. */
final class HelpTexts {

    /** Stands in the texts for the columns of a scoreboard. */
    private static final String SCOREBOARD = "{csv:scoreboard}";

    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        String texts = Resources.text(HelpTexts.class, "help_" + language.code() + ".properties");
        String scoreboard = Names.header(ScoreboardRow.class);
        try (Reader reader = new StringReader(texts.replace(SCOREBOARD, scoreboard))) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String version() {
        Properties build = new Properties();
        try (Reader reader = open("build.properties")) {
            build.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }

    private static Reader open(String name) {
        return new StringReader(Resources.text(HelpTexts.class, name));
    }
}
