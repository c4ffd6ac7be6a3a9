package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Optional;
import java.util.function.Function;

/** Arguments of instruments, read at their places. */
public final class Given {

    private Given() {}

    public static <T> T parse(String name, String text, Function<String, T> parser) {
        return Read.at(new Place.Argument(name), text, parser);
    }

    public static <T> Optional<T> parse(String name, Optional<String> text, Function<String, T> parser) {
        return Read.at(new Place.Argument(name), text, parser);
    }

    /** What is said of an argument that cannot be taken. */
    public static ScorecardException refusal(String name, String text, Message sentence) {
        return new ScorecardException(FailureReason.INVALID, sentence).at(new Place.Argument(name), text);
    }

    /** Plain text. */
    public static String text(String name, String text, int longest) {
        return parse(name, text, given -> PlainText.check(given, longest));
    }
}
