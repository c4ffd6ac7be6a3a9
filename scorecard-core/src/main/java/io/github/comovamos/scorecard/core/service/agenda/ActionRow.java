package io.github.comovamos.scorecard.core.service.agenda;

/**
 * An action as it is asked.
 *
 * @param action its number
 * @param axis the id of its axis
 * @param weight how much it counts there
 * @param title its title
 * @param fromEvaluation the evaluation from which the criterion holds
 * @param rule the rule by which it is rated
 * @param reconstructed whether the criterion is our own reading rather than a published one
 * @param criterion the criterion in words
 */
public record ActionRow(
        int action,
        String axis,
        String weight,
        String title,
        int fromEvaluation,
        String rule,
        boolean reconstructed,
        String criterion) {}
