package io.github.comovamos.scorecard.core.service.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A dataset.
 *
 * @param dataset its name
 * @param shape what it holds: figures, cases or population
 * @param source who published it, and where
 * @param retrieved the day on which it was had from there
 * @param instrument how its figures were counted, where that was said
 * @param records how many figures, cases or populations it holds
 * @param sha256 the SHA-256 of its file
 * @param who who brought it in
 * @param when when it was brought in, in UTC
 * @param why why it was brought in
 */
public record DatasetRow(
        String dataset,
        String shape,
        String source,
        String retrieved,
        @Nullable String instrument,
        long records,
        String sha256,
        String who,
        String when,
        @Nullable String why) {}
