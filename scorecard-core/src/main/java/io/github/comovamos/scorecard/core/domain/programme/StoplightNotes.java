package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.programme.CrimeStoplight.Row;
import io.github.comovamos.scorecard.core.domain.stoplight.Colour;
import io.github.comovamos.scorecard.core.domain.stoplight.Flag;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.ArrayList;
import java.util.List;

/** What must be said beside lights. */
final class StoplightNotes {

    private StoplightNotes() {}

    static List<Message> of(List<Row> rows) {
        if (rows.isEmpty()) {
            return List.of(new Message("No hay cifras mensuales.", "There are no monthly figures."));
        }
        List<Message> notes = new ArrayList<>();
        for (Flag flag : Flag.values()) {
            long count = rows.stream()
                    .filter(row -> row.flags().all().contains(flag))
                    .count();
            if (count > 0 && flag.ofMany().isPresent()) {
                notes.add(Message.of(
                        "%s de %s luces %s.",
                        "%s of %s lights %s.", count, rows.size(), flag.ofMany().get()));
            }
        }
        long none = rows.stream().filter(row -> row.colour() == Colour.NONE).count();
        if (none > 0) {
            notes.add(Message.of("%s de %s luces sin color.", "%s of %s lights without a colour.", none, rows.size()));
        }
        return notes;
    }
}
