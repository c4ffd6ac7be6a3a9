package io.github.comovamos.scorecard.api.request;

/** The bounds of what requests carry, with their messages. */
public final class Bounds {

    /** The longest name, code or number in a URL. */
    public static final int NAME = 200;

    /** The longest free text. */
    public static final int TEXT = 2000;

    /** What is said of a value that is too long. */
    public static final String TOO_LONG = "se admiten hasta {max} caracteres | allowed are at most {max} characters";

    /** What is said of a value that is missing. */
    public static final String MISSING = "falta este campo | this field is missing";

    private Bounds() {}
}
