package io.github.comovamos.scorecard.api;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** What is no body of a form, whatever the form is: cut short, doubled, nested without end, in another encoding. */
final class BrokenBodies {

    private BrokenBodies() {}

    /** Bodies that are nearly a good one, or nothing like it. */
    static Stream<byte[]> around(String good) {
        String first = good.substring(0, 1);
        Stream<String> texts = Stream.of(
                "",
                " ",
                "null",
                "true",
                "0",
                "\"x\"",
                "[]",
                "{}",
                "[null]",
                "{",
                "[",
                "]",
                "}",
                "{]",
                "{\"",
                "\0",
                "x",
                good.substring(0, good.length() - 1),
                good.substring(0, good.length() / 2),
                good.substring(1),
                first,
                good + good,
                good + "x",
                good + ",",
                good + "\0",
                "\0" + good,
                "\uFEFF" + good,
                "\uFEFF",
                "[" + good + "]",
                "[".repeat(5000),
                "{\"x\":".repeat(5000),
                "[".repeat(900) + "]".repeat(900),
                "{\"x\":" + "[".repeat(900) + "]".repeat(900) + "}",
                "\"" + "a".repeat(100_000) + "\"",
                "// a\n" + good,
                "<x/>",
                "a: &a [*a]",
                "!!java.io.File x",
                "---\n---\n",
                good.replace("\"", "'"),
                good.replace(":", "="),
                good.replace('"', '\u201c'),
                good + "\n",
                " \n" + good,
                good.replace(",", ",,"));
        return Stream.concat(
                texts.map(text -> text.getBytes(StandardCharsets.UTF_8)),
                Stream.of(
                        good.getBytes(StandardCharsets.UTF_16),
                        good.getBytes(StandardCharsets.UTF_16LE),
                        (good + "\u00ff").getBytes(StandardCharsets.ISO_8859_1),
                        new byte[] {(byte) 0xff, (byte) 0xfe},
                        new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}));
    }
}
