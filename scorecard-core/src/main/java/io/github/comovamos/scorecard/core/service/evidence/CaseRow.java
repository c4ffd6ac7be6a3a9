package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.value.Titled;
import org.jspecify.annotations.Nullable;

/**
 * A case in effect, or in one dataset.
 *
 * @param case_ what its source calls it
 * @param category what it is about
 * @param area the area
 * @param opened the day on which it was opened
 * @param closed the day on which it was closed
 * @param outcome how it ended or where it stands
 * @param responsible who answers for it
 * @param dataset the dataset that says so
 * @param instrument the system that numbers the cases, where that was said
 */
public record CaseRow(
        String case_,
        String category,
        Titled area,
        String opened,
        @Nullable String closed,
        @Nullable String outcome,
        @Nullable String responsible,
        String dataset,
        @Nullable String instrument) {}
