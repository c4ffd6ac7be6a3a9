package io.github.comovamos.scorecard.core.domain.value;

/**
 * A title or a sentence of an agenda, in Spanish and English. Where it is given in one language only, that one
 * stands for both.
 *
 * @param es the Spanish text
 * @param en the English text
 */
public record LocalizedText(String es, String en) {

    /** How many characters a text may have. */
    public static final int LONGEST = 2000;

    /** @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for empty or endless texts */
    public LocalizedText {
        es = PlainText.check(es, LONGEST);
        en = PlainText.check(en, LONGEST);
    }

    /** The text in a language. */
    public String in(Language language) {
        return switch (language) {
            case ES -> es;
            case EN -> en;
        };
    }
}
