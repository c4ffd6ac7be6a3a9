package io.github.comovamos.scorecard.api.request;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** How many characters a text has, counted as the contract and the domain do: one for each, also for 🌳. */
@Constraint(validatedBy = Characters.Counted.class)
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface Characters {

    /** At least so many. */
    int min() default 0;

    /** At most so many. */
    int max();

    /** What is said of any other text. */
    String message();

    /** Always. */
    Class<?>[] groups() default {};

    /** Nothing. */
    Class<? extends Payload>[] payload() default {};

    /** Counts. */
    final class Counted implements ConstraintValidator<Characters, CharSequence> {

        private int min;
        private int max;

        @Override
        public void initialize(Characters bounds) {
            min = bounds.min();
            max = bounds.max();
        }

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            long count = text.codePoints().count();
            return count >= min && count <= max;
        }
    }
}
