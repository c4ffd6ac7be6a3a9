package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.core.domain.value.Language;
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

    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        try (Reader reader = open("help_" + language.code() + ".properties")) {
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
