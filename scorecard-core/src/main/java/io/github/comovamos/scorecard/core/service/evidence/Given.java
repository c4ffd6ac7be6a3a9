package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Values as they were given in texts, read so that a refusal names the argument. */
public final class Given {

    private Given() {}

    public static <T> T parse(String name, String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (ScorecardException refused) {
            throw refusal(refused.reason(), name, text, refused.sentence());
        }
    }

    /** What is said of an argument that cannot be taken. */
    public static ScorecardException refusal(String name, String text, Message sentence) {
        return refusal(FailureReason.INVALID, name, text, sentence);
    }

    private static ScorecardException refusal(FailureReason reason, String name, String text, Message sentence) {
        return new ScorecardException(
                reason, sentence, List.of(new Finding(new Place.Argument(name), text, sentence)), 1);
    }

    public static <T> Optional<T> parse(String name, Optional<String> text, Function<String, T> parse) {
        return text.map(given -> parse(name, given, parse));
    }

    /** Plain text. */
    public static String text(String name, String text, int longest) {
        return parse(name, text, given -> PlainText.check(given, longest));
    }
}
