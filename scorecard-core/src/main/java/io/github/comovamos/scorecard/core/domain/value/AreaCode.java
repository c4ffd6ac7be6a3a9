package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.regex.Pattern;

/**
 * Names an area: a municipality by its five-digit INEGI code ({@code 19039}), a state by its two digits
 * ({@code 19}), or a zone that an agenda declares ({@code metropolitan}). Names of municipalities are not unique
 * in Mexico; codes are.
 *
 * <p>Its form: five digits, two digits, or small letters, digits and hyphens.
 */
public final class AreaCode extends Code<AreaCode> {

    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{5}");
    private static final Pattern STATE = Pattern.compile("[0-9]{2}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]([0-9]{3})?");
    private static final Pattern ZONE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** @throws ScorecardException INVALID for any other text */
    public AreaCode(String code) {
        super(code);
        if (!MUNICIPALITY.matcher(code).matches()
                && !STATE.matcher(code).matches()
                && !ZONE.matcher(code).matches()) {
            throw ScorecardException.invalid(
                    "%s no es la clave de un área: se admite la clave INEGI de un municipio (5 dígitos) o de un"
                            + " estado (2 dígitos), o el identificador de una zona",
                    "%s is not the code of an area: allowed is the INEGI code of a municipality (5 digits) or of a"
                            + " state (2 digits), or the id of a zone",
                    Message.quote(code));
        }
    }

    /**
     * Reads the code of any area.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static AreaCode parse(String text) {
        return new AreaCode(text);
    }

    /**
     * Reads the code of a municipality.
     *
     * @throws ScorecardException INVALID for anything but five digits
     */
    public static AreaCode parseMunicipality(String text) {
        if (!MUNICIPALITY.matcher(text).matches()) {
            throw ScorecardException.invalid(
                    "%s no es la clave INEGI de un municipio: se admiten cinco dígitos, como \"19039\"",
                    "%s is not the INEGI code of a municipality: allowed are five digits, such as \"19039\"",
                    Message.quote(text));
        }
        return new AreaCode(text);
    }

    /**
     * Reads the code of any area, also where a program took away its leading zero: {@code 2004} is {@code 02004},
     * {@code 2} is {@code 02}.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static AreaCode parsePadded(String text) {
        return new AreaCode(WITHOUT_ZERO.matcher(text).matches() ? "0" + text : text);
    }

    /** Whether it names a municipality. */
    public boolean isMunicipality() {
        return MUNICIPALITY.matcher(code()).matches();
    }

    /** Whether it names a zone that an agenda declares. */
    public boolean isZone() {
        return ZONE.matcher(code()).matches();
    }
}
