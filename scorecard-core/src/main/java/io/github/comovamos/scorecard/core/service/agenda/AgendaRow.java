package io.github.comovamos.scorecard.core.service.agenda;

import org.jspecify.annotations.Nullable;

/**
 * An agenda in a list.
 *
 * @param agenda its id
 * @param version its version in the store; none where it only ships with the scorecard or was only
 *     looked at
 * @param title its title
 * @param from the first day of its term
 * @param to the last day of its term
 * @param municipalities how many it rates
 * @param axes how many axes it has
 * @param actions how many actions it has
 * @param evaluations how many evaluations it has
 */
public record AgendaRow(
        String agenda,
        @Nullable Integer version,
        String title,
        String from,
        String to,
        int municipalities,
        int axes,
        int actions,
        int evaluations) {}
