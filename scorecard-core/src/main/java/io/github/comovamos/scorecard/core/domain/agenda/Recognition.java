package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Subject;

/**
 * A praise or a reproach that is given by a declared rule.
 *
 * @param kind praise or reproach
 * @param rule the rule that says who receives it
 * @param of what the rule looks at
 */
public record Recognition(Kind kind, Rule rule, Subject of) {

    /** Praise or reproach. */
    public enum Kind implements Coded {
        /** For good performance. */
        KUDOS,
        /** For laggardly progress. */
        REPROACH
    }

    /** Who receives a recognition. */
    public enum Rule implements Coded {
        /** Everybody who shares the first place. */
        JOINT_BEST,
        /** Everybody who shares the last place. */
        JOINT_LAST
    }
}
