package io.github.comovamos.scorecard.core.bootstrap;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Names a store: {@code jdbc:sqlite:FILE}, or just the file.
 *
 * @param file the SQLite file
 */
public record StoreUrl(Path file) {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    /**
     * Reads the URL of a store.
     *
     * @throws ScorecardException INVALID for other databases, and for SQLite databases that are no file
     */
    public static StoreUrl parse(String text) {
        String file = text.startsWith(SQLITE) ? text.substring(SQLITE.length()) : text;
        boolean refused = file.isBlank()
                || file.startsWith(":")
                || file.contains("?")
                || OTHER_SCHEME.matcher(file).matches();
        if (!refused) {
            try {
                return new StoreUrl(Path.of(file));
            } catch (InvalidPathException e) {
                // No file can be so named: refused below, like any other text.
            }
        }
        throw ScorecardException.invalid(
                "%s no nombra un almacén: se admite jdbc:sqlite:ARCHIVO, como jdbc:sqlite:scorecard.db",
                "%s does not name a store: allowed is jdbc:sqlite:FILE, such as jdbc:sqlite:scorecard.db",
                Message.quote(text));
    }

    @Override
    public String toString() {
        return SQLITE + file;
    }
}
