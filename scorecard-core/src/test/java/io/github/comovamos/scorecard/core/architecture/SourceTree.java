package io.github.comovamos.scorecard.core.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Java files of a module.
 *
 * @param root the folder that holds them
 */
public record SourceTree(Path root) {

    /** The main sources of the module to which a test belongs. */
    public static SourceTree mainOf(Class<?> test) {
        return new SourceTree(module(test).resolve("src/main/java"));
    }

    /** The folder of the module to which a test belongs: its classes are in {@code target/test-classes}. */
    public static Path module(Class<?> test) {
        URI classes = URI.create(
                test.getProtectionDomain().getCodeSource().getLocation().toString());
        Path module = Path.of(classes).resolve("../..").normalize();
        if (!Files.exists(module.resolve("pom.xml"))) {
            throw new IllegalStateException(module + " is no module: have tests compiled to target/test-classes");
        }
        return module;
    }

    /** Every Java file, in a fixed order; none where the module has no sources yet. */
    public List<Path> files() {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every folder with Java files in it, in a fixed order. */
    public List<Path> packages() {
        return files().stream().map(Path::getParent).distinct().toList();
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
