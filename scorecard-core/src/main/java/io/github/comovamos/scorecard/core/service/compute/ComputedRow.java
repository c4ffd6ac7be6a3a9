package io.github.comovamos.scorecard.core.service.compute;

import org.jspecify.annotations.Nullable;

/**
 * What a rule came to for one action of one municipality.
 *
 * @param municipality the code of the municipality
 * @param name its name
 * @param action the number of the action
 * @param rule the rule
 * @param reconstructed whether the criterion is our own reading rather than a published one
 * @param result set, unchanged, kept (an evaluator's rating stands), or none
 * @param rating the rating that stands now
 * @param computed what the rule gives, rounded half-up to 4 decimals
 * @param exact what the rule gives, exact
 * @param status where the rule gives none, the status that says why
 * @param reason how the rule came to it, or why it could not
 */
public record ComputedRow(
        String municipality,
        String name,
        int action,
        String rule,
        boolean reconstructed,
        String result,
        @Nullable String rating,
        @Nullable String computed,
        @Nullable String exact,
        @Nullable String status,
        String reason) {}
