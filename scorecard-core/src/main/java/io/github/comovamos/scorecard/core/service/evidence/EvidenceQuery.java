package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.WholeNumber;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.store.EvidenceStore;
import java.util.Optional;

/**
 * Which figures or cases are listed.
 *
 * @param scope which evidence
 * @param from the first period; left out, from the beginning
 * @param to the last period; left out, to the end
 * @param dataset what this one says; left out, what is in effect
 * @param page which page
 */
public record EvidenceQuery(
        EvidenceScope scope, Optional<Period> from, Optional<Period> to, Optional<DatasetName> dataset, Page page) {

    /** @throws ScorecardException INVALID where the first period begins after the last one has ended */
    public EvidenceQuery {
        if (from.isPresent()
                && to.isPresent()
                && from.get().first().isAfter(to.get().last())) {
            throw ScorecardException.invalid(
                            "from (%s) es posterior a to (%s): se admite uno que no lo sea",
                            "from (%s) is after to (%s): allowed is one that is not", from.get(), to.get())
                    .at(new Place.Argument("from"), from.get().text());
        }
    }

    /**
     * Reads the texts {@code from,to,dataset,after,limit}.
     *
     * @throws ScorecardException INVALID at the text that is wrong
     */
    public static EvidenceQuery parse(EvidenceScope scope, Texts texts) {
        return new EvidenceQuery(
                scope,
                texts.find("from", Period::parse),
                texts.find("to", Period::parse),
                texts.find("dataset", DatasetName::parse),
                new Page(
                        texts.find("after", text -> new PlacedText(texts.place("after"), text)),
                        texts.find("limit", Page.LIMIT::parseInt).orElse(Page.USUAL_LIMIT)));
    }

    /**
     * Which page of a long list.
     *
     * @param after what the page before gave as {@code next}; left out, the first page
     * @param limit how many rows at most, 1–10,000
     */
    public record Page(Optional<PlacedText> after, int limit) {

        private static final WholeNumber LIMIT =
                new WholeNumber(new Message("un número de filas", "a number of rows"), 1, EvidenceStore.LARGEST_PAGE);
        private static final int USUAL_LIMIT = 1000;

        /** The first thousand. */
        public static final Page FIRST = new Page(Optional.empty(), USUAL_LIMIT);

        /** @throws ScorecardException INVALID for a limit out of range */
        public Page {
            LIMIT.check(limit);
        }
    }
}
