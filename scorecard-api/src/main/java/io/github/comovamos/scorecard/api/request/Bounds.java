package io.github.comovamos.scorecard.api.request;

/** The bounds of what requests carry, with their messages. */
public final class Bounds {

    /** The longest name, code or number in a URL. */
    public static final int NAME = 200;

    /** The longest free text. */
    public static final int TEXT = 2000;

    /** The longest table in a URL, whose line may have 8 KB. */
    public static final int TABLE = 4000;

    /** What is said of a value that is too long. */
    public static final String TOO_LONG = "se admiten hasta {max} caracteres | allowed are at most {max} characters";

    /** What is said of a value that is missing. */
    public static final String MISSING = "falta este campo | this field is missing";

    /** What is said of a parameter that is missing. */
    public static final String NOT_GIVEN = "falta este parámetro | this parameter is missing";

    private Bounds() {}
}
