package io.github.comovamos.scorecard.api.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which addresses can be read in one way only. */
final class Addresses {

    /** What RFC 3986 does not allow. */
    private static final Pattern BAD = Pattern.compile("[^A-Za-z0-9._~:/?@!$&'()*+,;=\\[\\]%-]|%(?![0-9A-Fa-f]{2})");

    private static final Pattern UP = Pattern.compile("(^|/)\\.\\.?(/|$)");
    private static final String REPLACED = "\uFFFD";
    private static final String REPLACEMENT_ESCAPED = "%ef%bf%bd";

    private Addresses() {}

    static boolean isReadable(String path, @Nullable String query) {
        String plain = path.toLowerCase(Locale.ROOT).replace("%2e", ".");
        return isUtf8(path)
                && (query == null || isUtf8(query))
                && !plain.contains("%5c")
                && !plain.contains("%2f")
                && !UP.matcher(plain).find();
    }

    /** The value of a Host header: a name or an address, and a port or none. */
    static boolean isHost(String host) {
        try {
            URI address = new URI("http://" + host + "/");
            return address.getHost() != null && address.getUserInfo() == null && "/".equals(address.getRawPath());
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isUtf8(String text) {
        if (BAD.matcher(text).find()) {
            return false;
        }
        boolean replaced = URLDecoder.decode(text, StandardCharsets.UTF_8).contains(REPLACED);
        return !replaced || text.toLowerCase(Locale.ROOT).contains(REPLACEMENT_ESCAPED);
    }
}
