package io.github.comovamos.scorecard.api.request;

import io.github.comovamos.scorecard.api.error.Problems;
import io.github.comovamos.scorecard.core.failure.Message;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bounds of what requests carry, each with its message in both languages. */
public final class Bounds {

    /** The longest name, code or number in a URL. */
    public static final int NAME = 200;
    /** The longest free text. */
    public static final int TEXT = 2000;
    /** The longest table in a URL. */
    public static final int TABLE = 4000;
    /**
     * The longest head of a request in bytes: room for the longest value in any script, and for the longest values of
     * all parameters together in Latin letters, each of which is six bytes of a URL.
     */
    public static final int HEAD = 65_536;

    /** What is said of a value that is too long. */
    public static final String TOO_LONG = "se admiten hasta {max} caracteres | allowed are at most {max} characters";
    /** What is said of a value that is empty or too long. */
    public static final String FROM_ONE = "se admiten de 1 a {max} caracteres | allowed are 1 to {max} characters";
    /** What is said of a value that is missing. */
    public static final String MISSING = "falta este campo | this field is missing";
    /** What is said of a parameter that is missing. */
    public static final String NOT_GIVEN = "falta este parámetro | this parameter is missing";

    private Bounds() {}

    /** What is said of a parameter that is missing. */
    public static Message notGiven() {
        return Problems.declared(NOT_GIVEN);
    }

    /** What is said of a value with more characters than are allowed. */
    public static Message tooLong(int most) {
        return Problems.declared(TOO_LONG.replace("{max}", Integer.toString(most)));
    }

    /** A name, a code or a number: at most {@value Bounds#NAME} characters. */
    @Characters(max = NAME, message = TOO_LONG)
    @Constraint(validatedBy = {})
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Name {
        /** What the bound itself says. */
        String message() default TOO_LONG;

        /** Always. */
        Class<?>[] groups() default {};

        /** Nothing. */
        Class<? extends Payload>[] payload() default {};
    }

    /** A code or a number that is not empty where it is given: 1 to {@value Bounds#NAME} characters. */
    @Characters(min = 1, max = NAME, message = FROM_ONE)
    @Constraint(validatedBy = {})
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Word {
        /** What the bound itself says. */
        String message() default FROM_ONE;

        /** Always. */
        Class<?>[] groups() default {};

        /** Nothing. */
        Class<? extends Payload>[] payload() default {};
    }

    /** A free text: at most {@value Bounds#TEXT} characters. */
    @Characters(max = TEXT, message = TOO_LONG)
    @Constraint(validatedBy = {})
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Text {
        /** What the bound itself says. */
        String message() default TOO_LONG;

        /** Always. */
        Class<?>[] groups() default {};

        /** Nothing. */
        Class<? extends Payload>[] payload() default {};
    }

    /** A table in a URL: at most {@value Bounds#TABLE} characters. */
    @Characters(max = TABLE, message = TOO_LONG)
    @Constraint(validatedBy = {})
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Table {
        /** What the bound itself says. */
        String message() default TOO_LONG;

        /** Always. */
        Class<?>[] groups() default {};

        /** Nothing. */
        Class<? extends Payload>[] payload() default {};
    }

    /** A body, or a field or an item of one, that must be there. */
    @NotNull(message = MISSING)
    @Constraint(validatedBy = {})
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Required {
        /** What the bound itself says. */
        String message() default MISSING;

        /** Always. */
        Class<?>[] groups() default {};

        /** Nothing. */
        Class<? extends Payload>[] payload() default {};
    }

    /** A parameter that must be given. */
    @NotNull(message = NOT_GIVEN)
    @Constraint(validatedBy = {})
    @Documented
    @Target({ElementType.FIELD, ElementType.PARAMETER})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Given {
        /** What the bound itself says. */
        String message() default NOT_GIVEN;

        /** Always. */
        Class<?>[] groups() default {};

        /** Nothing. */
        Class<? extends Payload>[] payload() default {};
    }
}
