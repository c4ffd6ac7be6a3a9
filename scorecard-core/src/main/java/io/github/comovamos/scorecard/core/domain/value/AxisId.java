package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Names an axis, such as {@code security}. The word {@code overall} is reserved.
 *
 * <p>Its form: small letters, digits and hyphens, at most 40.
 */
public final class AxisId extends Code<AxisId> {

    /** @throws ScorecardException INVALID for any other text, and for {@code overall} */
    public AxisId(String code) {
        super(Slug.check(new Message("un identificador de eje", "the id of an axis"), code));
        if (code.equals(Subject.OVERALL_CODE)) {
            throw ScorecardException.invalid(
                    "\"overall\" está reservado para el promedio general: el eje necesita otro identificador",
                    "\"overall\" is reserved for the overall average: the axis needs another id");
        }
    }

    /**
     * Reads the code.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static AxisId parse(String text) {
        return new AxisId(text);
    }
}
