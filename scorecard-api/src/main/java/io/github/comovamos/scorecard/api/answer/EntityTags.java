package io.github.comovamos.scorecard.api.answer;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Strong entity tags. A compressed form has a tag of its own, with {@value #GZIP} at its end; both are taken for the
 * same thing where a client gives one back.
 */
public final class EntityTags {

    /** The tag that stands for any. */
    public static final String ANY = "*";

    private static final String GZIP = "-gzip";

    private static final int DIGEST_LENGTH = 24;
    private static final Pattern REVISION = Pattern.compile("r(0|[1-9][0-9]{0,8})");
    private static final Pattern TAG = Pattern.compile("\\s*(W/)?\"([\\x21\\x23-\\x7E]*)\"\\s*(?:,|$)");

    private EntityTags() {}

    /** The tag of some bytes. */
    static String of(byte[] bytes) {
        return Sha256.of(bytes).substring(0, DIGEST_LENGTH);
    }

    /** The tag of something that counts its changes, as a header carries it. */
    public static String quoted(int revision) {
        return "\"r" + revision + '"';
    }

    /**
     * The revisions of which a header lists the strong tags; tags of anything else are none.
     *
     * @throws ScorecardException INVALID where the header is out of form
     */
    public static Set<Integer> parseRevisions(String header) {
        return parse(header, false).stream()
                .map(REVISION::matcher)
                .filter(Matcher::matches)
                .map(tag -> Integer.valueOf(tag.group(1)))
                .collect(Collectors.toSet());
    }

    /**
     * The tags that a header lists, without quotation marks; {@link #ANY} as it is, weak ones left out where they
     * cannot match.
     *
     * @throws ScorecardException INVALID where the header is out of form
     */
    public static List<String> parse(String header, boolean weakToo) {
        if (header.strip().equals(ANY)) {
            return List.of(ANY);
        }
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(header);
        int end = 0;
        while (end < header.length() && matcher.find(end) && matcher.start() == end) {
            if (matcher.group(1) == null || weakToo) {
                tags.add(plain(matcher.group(2)));
            }
            end = matcher.end();
        }
        if (end < header.length() || header.isBlank()) {
            throw ScorecardException.invalid(
                    "la etiqueta va entre comillas, como \"r3\", o es *",
                    "an entity tag stands in quotation marks, such as \"r3\", or is *");
        }
        return List.copyOf(tags);
    }

    /** The tag of the compressed form, with quotation marks as the one given. */
    static String compressed(String quoted) {
        return quoted.substring(0, quoted.length() - 1) + GZIP + '"';
    }

    private static String plain(String tag) {
        return tag.endsWith(GZIP) ? tag.substring(0, tag.length() - GZIP.length()) : tag;
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
