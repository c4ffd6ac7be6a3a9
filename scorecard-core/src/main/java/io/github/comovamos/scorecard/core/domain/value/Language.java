package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;

/** The languages in which the scorecard speaks to people. Codes in data are the same in both. */
public enum Language implements Coded {
    /** Spanish. */
    ES,
    /** English. */
    EN;

    /**
     * Reads {@code es} or {@code en}.
     *
     * @throws io.github.comovamos.scorecard.core.failure.ScorecardException INVALID for any other text
     */
    public static Language parse(String text) {
        return Coded.parse(new Message("un idioma", "a language"), text, values());
    }

    /** The sentence in this language. */
    public String of(Message message) {
        return switch (this) {
            case ES -> message.es();
            case EN -> message.en();
        };
    }
}
