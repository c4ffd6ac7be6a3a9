package io.github.comovamos.scorecard.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that ship beside a class, in the package of that class or in a folder of it. */
public final class Resources {

    private Resources() {}

    /** Opens a file, which whoever asks closes. */
    public static InputStream open(Class<?> beside, String name) {
        InputStream resource = beside.getResourceAsStream(name);
        if (resource == null) {
            throw new IllegalStateException("the resource " + name + " does not ship with this build");
        }
        return resource;
    }

    /** The bytes of a file. */
    public static byte[] bytes(Class<?> beside, String name) {
        try (InputStream resource = open(beside, name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a file in UTF-8. */
    public static String text(Class<?> beside, String name) {
        return new String(bytes(beside, name), StandardCharsets.UTF_8);
    }
}
