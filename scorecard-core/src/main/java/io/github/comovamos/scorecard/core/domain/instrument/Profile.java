package io.github.comovamos.scorecard.core.domain.instrument;

import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an instrument says of itself.
 *
 * @param name the word by which it is asked for: a command, an address below {@code /v1}, the {@code measure} of a rule
 * @param summary what it shows, in a sentence
 * @param description how it comes to its values, in a few sentences, where the summary does not say all
 * @param examples what may be typed after its name
 */
public record Profile(
        String name, LocalizedText summary, Optional<LocalizedText> description, List<LocalizedText> examples) {

    public Profile {
        examples = List.copyOf(examples);
    }

    /** One whose summary says all, in Spanish and English. */
    public static Profile of(String name, String es, String en) {
        return new Profile(name, new LocalizedText(es, en), Optional.empty(), List.of());
    }

    /** This, and how it comes to its values, in Spanish and English. */
    public Profile withDescription(String es, String en) {
        return new Profile(name, summary, Optional.of(new LocalizedText(es, en)), examples);
    }

    /** This, with one more example. */
    public Profile withExample(String typed) {
        return withExample(typed, typed);
    }

    /** This, with one more example, in Spanish and English. */
    public Profile withExample(String es, String en) {
        List<LocalizedText> more = new ArrayList<>(examples);
        more.add(new LocalizedText(es, en));
        return new Profile(name, summary, description, more);
    }
}
