package io.github.comovamos.scorecard.core.domain.value;

/** What a place is taken of: an axis, one action, or the overall average. */
public sealed interface Subject {

    /** The code of the overall average. */
    String OVERALL_CODE = "overall";

    /** The average over everything, where the agenda wants one. */
    Subject OVERALL = new Overall();

    /** How the subject is written: {@code security}, {@code action:4} or {@code overall}. */
    String code();

    /**
     * Reads {@code security}, {@code action:4} or {@code overall}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    static Subject parse(String text) {
        if (text.equals(OVERALL_CODE)) {
            return OVERALL;
        }
        return text.startsWith(OfAction.PREFIX)
                ? new OfAction(ActionNumber.parse(text.substring(OfAction.PREFIX.length())))
                : new OfAxis(AxisId.parse(text));
    }

    /** The average of an axis. */
    record OfAxis(AxisId axis) implements Subject {
        @Override
        public String code() {
            return axis.code();
        }
    }

    /** The rating of one action. */
    record OfAction(ActionNumber action) implements Subject {
        private static final String PREFIX = "action:";

        @Override
        public String code() {
            return PREFIX + action;
        }
    }

    /** The overall average. */
    record Overall() implements Subject {
        @Override
        public String code() {
            return OVERALL_CODE;
        }
    }
}
