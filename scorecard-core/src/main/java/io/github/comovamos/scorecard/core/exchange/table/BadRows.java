package io.github.comovamos.scorecard.core.exchange.table;

import io.github.comovamos.scorecard.core.failure.Count;
import io.github.comovamos.scorecard.core.failure.Message;

/** What is said of a file that is refused for some of its rows. */
public final class BadRows {

    private BadRows() {}

    /** Nothing was stored, and how many rows are why. */
    public static Message refusal(long bad, long good) {
        Message faults = Count.of(
                bad,
                new Message("fila tiene errores", "row has faults"),
                new Message("filas tienen errores", "rows have faults"));
        Message sound = Count.of(good, new Message("está bien", "is good"), new Message("están bien", "are good"));
        return Message.of("no se guardó nada: %s y %s", "nothing was stored: %s and %s", faults, sound);
    }
}
