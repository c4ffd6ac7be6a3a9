package io.github.comovamos.scorecard.core.service;

import io.github.comovamos.scorecard.core.text.Resources;
import java.io.InputStream;

/** Published figures that ship with the scorecard to be looked at; they are not part of an agenda. */
public final class DemoData {

    private DemoData() {}

    /** The 36 known ratings of the third evaluation, April–May 2013 (Conger 2014, Table 2), as a CSV file. */
    public static InputStream thirdEvaluation() {
        return Resources.open(DemoData.class, "demo/acv-evaluation-3.csv");
    }

    /**
     * The Mesa's indicators of Ciudad Juárez in 2013, with the printed totals as yearly rows (Conger 2014, Table 1).
     */
    public static InputStream mesa() {
        return Resources.open(DemoData.class, "demo/mesa-juarez-2013.csv");
    }

    /** The vetting of police in seven municipalities, at the start of the term and in December 2014. */
    public static InputStream vetting() {
        return Resources.open(DemoData.class, "demo/police-vetting-2014.csv");
    }

    /** The shares of the Metropolitan Pulse that were published. */
    public static InputStream pulse() {
        return Resources.open(DemoData.class, "demo/pulse-2013.csv");
    }
}
