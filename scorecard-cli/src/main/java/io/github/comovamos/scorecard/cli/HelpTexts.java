package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.core.domain.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** What the commands say of themselves: one file for each language, whatever the locale of the machine. */
final class HelpTexts {

    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        try (InputStreamReader reader = open("help_" + language.code() + ".properties")) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String version() {
        Properties build = new Properties();
        try (InputStreamReader reader = open("build.properties")) {
            build.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }

    private static InputStreamReader open(String name) {
        InputStream resource = HelpTexts.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("the resource " + name + " does not ship with this build");
        }
        return new InputStreamReader(resource, StandardCharsets.UTF_8);
    }
}
