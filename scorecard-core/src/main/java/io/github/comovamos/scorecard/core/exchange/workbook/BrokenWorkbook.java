package io.github.comovamos.scorecard.core.exchange.workbook;

import com.fasterxml.aalto.UncheckedStreamException;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;

/** What is said of a file that begins like a workbook and is none. */
final class BrokenWorkbook {

    private BrokenWorkbook() {}

    /** The refusal, with what is wrong in the file. */
    static ScorecardException because(String es, String en, Object... args) {
        return ScorecardException.invalid(
                "el archivo parece un libro de Excel, pero no se puede leer (%s): ábralo en su programa y guárdelo otra"
                        + " vez, o guárdelo como CSV UTF-8",
                "the file looks like an Excel workbook, but cannot be read (%s): open it in its program and save it"
                        + " again, or save it as CSV UTF-8",
                Message.of(es, en, args));
    }

    /**
     * Something that a library does with the file, and nothing else: at what is no zip or no XML it throws whatever
     * comes up, and says it in words of its own.
     *
     * @param refusal what is said instead
     */
    static <T> T unless(Supplier<ScorecardException> refusal, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException
                | UncheckedIOException
                | XMLStreamException
                | UncheckedStreamException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NoSuchElementException
                | NullPointerException e) {
            throw refusal.get();
        }
    }

    /** What a library does. */
    @FunctionalInterface
    interface Reading<T> {
        T read() throws IOException, XMLStreamException;
    }
}
