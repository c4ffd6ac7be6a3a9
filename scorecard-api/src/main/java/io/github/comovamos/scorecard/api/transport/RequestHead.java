package io.github.comovamos.scorecard.api.transport;

import io.github.comovamos.scorecard.core.failure.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The head of a request, read as strictly as RFC 9112 lets a server: whatever two programs on the way might read in two
 * ways is refused, so that one request is one request for all of them.
 */
final class RequestHead {

    private static final String END_OF_LINE = "\r\n";
    private static final String CLOSING = END_OF_LINE + END_OF_LINE;
    private static final Pattern REQUEST_LINE =
            Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+ [!-~\\x80-\\xff]+ HTTP/1\\.[01]");
    private static final Pattern FIELD = Pattern.compile("([!#$%&'*+.^_`|~0-9A-Za-z-]+):[\\t -~\\x80-\\xff]*");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final Pattern ALONE = Pattern.compile("(?<!\\r)\\n|\\r(?![\\n]|$)");
    private static final String OLD = "HTTP/1.0";

    private final List<String> lines;
    private final boolean whole;

    private RequestHead(List<String> lines, boolean whole) {
        this.lines = lines;
        this.whole = whole;
    }

    /**
     * What is wrong with what has come of a request so far.
     *
     * @param bytes what has come, a character for each byte
     * @return what is wrong; nothing where that may still become a request
     */
    static Optional<Message> fault(String bytes) {
        int end = bytes.indexOf(CLOSING);
        boolean whole = end >= 0;
        String head = whole ? bytes.substring(0, end + END_OF_LINE.length()) : bytes;
        if (ALONE.matcher(head).find()) {
            return found("un CR o LF suelto", "a CR or LF that stands alone");
        }
        int last = head.lastIndexOf(END_OF_LINE);
        List<String> lines =
                last < 0 ? List.of() : List.of(head.substring(0, last).split(END_OF_LINE, -1));
        return new RequestHead(lines, whole).fault();
    }

    /** Whether a head has come to its end. */
    static boolean isWhole(String bytes) {
        return bytes.contains(CLOSING);
    }

    /** How long a head is, with its last line end; what has come of it so far, where it is not whole. */
    static int length(String bytes) {
        int end = bytes.indexOf(CLOSING);
        return end < 0 ? bytes.length() : end + CLOSING.length();
    }

    private Optional<Message> fault() {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        if (!REQUEST_LINE.matcher(lines.get(0)).matches()) {
            return found("una primera línea que no es de HTTP", "a first line that is not of HTTP");
        }
        boolean fields =
                lines.stream().skip(1).allMatch(line -> FIELD.matcher(line).matches());
        if (!fields) {
            return found("un encabezado mal formado", "a malformed header");
        }
        return whole ? framing() : Optional.empty();
    }

    /** Where its body ends must be said once, and to whom it is sent. */
    private Optional<Message> framing() {
        List<String> lengths = values("content-length");
        List<String> encodings = values("transfer-encoding");
        boolean old = lines.get(0).endsWith(OLD);
        if (lengths.size() + encodings.size() > 1 || (old && !encodings.isEmpty())) {
            return found("un cuerpo que acaba en dos lugares", "a body that ends in two places");
        }
        if (!lengths.stream().allMatch(length -> LENGTH.matcher(length).matches())
                || !encodings.stream().allMatch("chunked"::equalsIgnoreCase)) {
            return found("un cuerpo que no se sabe dónde acaba", "a body whose end is not known");
        }
        if (lines.get(0).startsWith("TRACE ")
                && !(encodings.isEmpty() && lengths.stream().allMatch("0"::equals))) {
            return found("un TRACE con cuerpo", "a TRACE with a body");
        }
        int hosts = values("host").size();
        return hosts > 1 || (hosts == 0 && !old)
                ? found("ningún Host, o más de uno", "no Host, or more than one")
                : Optional.empty();
    }

    private static Optional<Message> found(String es, String en) {
        return Optional.of(new Message(es, en));
    }

    private List<String> values(String name) {
        List<String> values = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            if (line.substring(0, colon).toLowerCase(Locale.ROOT).equals(name)) {
                values.add(line.substring(colon + 1).strip());
            }
        }
        return values;
    }
}
