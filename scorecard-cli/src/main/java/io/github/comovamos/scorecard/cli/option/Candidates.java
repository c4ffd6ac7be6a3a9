package io.github.comovamos.scorecard.cli.option;

import io.github.comovamos.scorecard.cli.output.Format;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Language;
import java.util.Arrays;
import java.util.Iterator;

/** What a terminal offers to complete: the codes that are accepted, not the names of our constants. */
final class Candidates {

    private Candidates() {}

    /** For {@code --format}. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return codes(Format.values());
        }
    }

    /** For {@code --lang}. */
    static final class Languages implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return codes(Language.values());
        }
    }

    private static Iterator<String> codes(Coded[] constants) {
        return Arrays.stream(constants).map(Coded::code).iterator();
    }
}
