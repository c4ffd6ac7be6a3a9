package io.github.comovamos.scorecard.core.exchange;

import java.io.InputStream;

/** Published figures that ship with the scorecard to be looked at; they are not part of an agenda. */
public final class DemoData {

    private DemoData() {}

    /** The 36 known ratings of the third evaluation, April–May 2013 (Conger 2014, Table 2), as a CSV file. */
    public static InputStream thirdEvaluation() {
        return Resources.open("demo/acv-evaluation-3.csv");
    }
}
