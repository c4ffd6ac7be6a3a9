package io.github.comovamos.scorecard.core.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that ship beside this package. */
final class Resources {

    private Resources() {}

    static InputStream open(String name) {
        InputStream resource = Resources.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("the resource " + name + " does not ship with this build");
        }
        return resource;
    }

    static String text(String name) {
        try (InputStream resource = open(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
