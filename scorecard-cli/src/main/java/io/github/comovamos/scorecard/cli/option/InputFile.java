package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.cli.output.ProgressBar;
import io.github.comovamos.scorecard.cli.output.Terminal;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Encoded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Function;

/** A file that the user names. */
public record InputFile(Path path) {

    private static final long LARGEST_TEXT = 16_000_000;

    /**
     * The file of a name.
     *
     * @throws ScorecardException INVALID for what cannot be the name of a file
     */
    public static InputFile of(String name) {
        try {
            return new InputFile(Path.of(name));
        } catch (InvalidPathException e) {
            throw ScorecardException.invalid(
                    "%s no puede ser el nombre de un archivo", "%s cannot be the name of a file", Message.quote(name));
        }
    }

    /** What is done with an open file, whose size is in bytes. */
    @FunctionalInterface
    private interface Reading<T> {
        T read(InputStream input, long size) throws IOException;
    }

    /**
     * Opens the file, has it read, and closes it.
     *
     * @throws ScorecardException NOT_FOUND where there is none, NOT_ALLOWED or INVALID where it cannot be read
     */
    public <T> T read(Function<InputStream, T> reading) {
        return read((input, size) -> reading.apply(input));
    }

    /**
     * Opens the file, has it read, shows on a terminal how far it is read, and closes it.
     *
     * @throws ScorecardException NOT_FOUND where there is none, NOT_ALLOWED or INVALID where it cannot be read
     */
    public <T> T read(Terminal terminal, Function<InputStream, T> reading) {
        return read((input, size) -> {
            try (InputStream watched = new ProgressBar(input, size, terminal)) {
                return reading.apply(watched);
            }
        });
    }

    private <T> T read(Reading<T> reading) {
        if (Files.isDirectory(path)) {
            throw ScorecardException.invalid("%s es una carpeta, no un archivo", "%s is a folder, not a file", name());
        }
        try (InputStream input = Files.newInputStream(path)) {
            return reading.read(input, Files.size(path));
        } catch (NoSuchFileException e) {
            throw ScorecardException.notFound("no hay archivo %s", "there is no file %s", name());
        } catch (AccessDeniedException e) {
            throw new ScorecardException(
                    FailureReason.NOT_ALLOWED,
                    Message.of("el archivo %s no se puede leer", "the file %s cannot be read", name()));
        } catch (IOException e) {
            throw ScorecardException.invalid(
                    "el archivo %s no se puede leer (%s)", "the file %s cannot be read (%s)", name(), e);
        }
    }

    /**
     * Its text.
     *
     * @throws ScorecardException as {@link #read}; INVALID where it is too large or not in UTF-8
     */
    public String text() {
        return read((input, size) -> {
            if (size > LARGEST_TEXT) {
                throw ScorecardException.invalid(
                        "el archivo %s tiene %s bytes: se admiten hasta %s",
                        "the file %s has %s bytes: allowed are at most %s", name(), size, LARGEST_TEXT);
            }
            try {
                return Encoded.utf8(input.readAllBytes());
            } catch (CharacterCodingException e) {
                throw ScorecardException.invalid(
                        "el archivo %s no está en UTF-8: guárdelo así",
                        "the file %s is not in UTF-8: save it so", name());
            }
        });
    }

    private String name() {
        return Message.quote(path.toString());
    }
}
