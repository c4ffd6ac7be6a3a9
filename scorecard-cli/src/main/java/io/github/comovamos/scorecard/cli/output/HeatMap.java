package io.github.comovamos.scorecard.cli.output;

import java.math.BigDecimal;

/** Colours for 0–10, from red over yellow to green; dark letters on light ground, so that they read on any terminal. */
final class HeatMap {

    /** Of the 256 colours of terminals, one for each step of two points. */
    private static final int[] GROUND = {210, 216, 222, 192, 157};

    private static final int INK = 16;
    private static final int POINTS_A_STEP = 2;

    private HeatMap() {}

    static String paint(String text, BigDecimal value) {
        int step = Math.min(GROUND.length - 1, Math.max(0, value.intValue() / POINTS_A_STEP));
        return "\u001B[38;5;" + INK + ";48;5;" + GROUND[step] + "m" + text + "\u001B[0m";
    }
}
