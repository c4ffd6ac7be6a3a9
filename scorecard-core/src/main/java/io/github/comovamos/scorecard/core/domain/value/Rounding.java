package io.github.comovamos.scorecard.core.domain.value;

import java.math.RoundingMode;

/** How an exact value becomes a displayed one. */
public enum Rounding implements Coded {
    /** To the nearest, halves up: 6.5 → 7. */
    HALF_UP(RoundingMode.HALF_UP),
    /** To the nearest, halves to the even neighbour: 6.5 → 6. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** To the nearest, halves down: 6.5 → 6. */
    HALF_DOWN(RoundingMode.HALF_DOWN),
    /** Always up. */
    UP(RoundingMode.UP),
    /** Always down: what is beyond the last decimal is cut. */
    DOWN(RoundingMode.DOWN);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    RoundingMode mode() {
        return mode;
    }
}
