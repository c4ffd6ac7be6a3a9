package io.github.comovamos.scorecard.core.service.evidence;

import java.util.Optional;

/**
 * Which figures or cases are listed, in texts as they were given.
 *
 * @param scope which evidence
 * @param name the indicator, or the category of cases; left out, all
 * @param from the first period; left out, from the beginning
 * @param to the last period; left out, to the end
 * @param dataset what this one says; left out, what is in effect
 * @param page which page
 */
public record EvidenceQuery(
        EvidenceScope scope,
        Optional<String> name,
        Optional<String> from,
        Optional<String> to,
        Optional<String> dataset,
        Page page) {

    /**
     * Which page of a long list.
     *
     * @param after what the page before gave as {@code next}; left out, the first page
     * @param limit how many rows at most, 1–10,000; left out, 1,000
     */
    public record Page(Optional<String> after, Optional<String> limit) {

        /** The first thousand. */
        public static final Page FIRST = new Page(Optional.empty(), Optional.empty());
    }
}
