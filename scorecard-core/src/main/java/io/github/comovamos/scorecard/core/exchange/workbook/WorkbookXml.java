package io.github.comovamos.scorecard.core.exchange.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook, read from one tag to the next. What no workbook has is refused: a document type with its
 * entities, elements nested without end, pieces and names without end. Prefixes of names make no difference. Not
 * thread-safe.
 */
final class WorkbookXml implements AutoCloseable {

    /** A sheet repeats few names, millions of times. */
    private static final int FEW = 64;

    private static final int BUFFER = 8192;

    private final String name;
    private final UnpackedBytes.Pieces input;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private final @Nullable String[] recent = new String[FEW];
    private int event = XMLStreamConstants.START_DOCUMENT;
    private int depth;

    private WorkbookXml(String name, UnpackedBytes.Pieces input) throws XMLStreamException {
        this.name = name;
        this.input = input;
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.reader = factory.createXMLStreamReader(input);
    }

    static WorkbookXml of(String name, UnpackedBytes.Pieces input) {
        return BrokenWorkbook.unless(() -> malformed(name), () -> new WorkbookXml(name, input));
    }

    /** Goes to the next tag; false where there is none. */
    boolean next() {
        do {
            advance();
        } while (event != XMLStreamConstants.START_ELEMENT
                && event != XMLStreamConstants.END_ELEMENT
                && event != XMLStreamConstants.END_DOCUMENT);
        return event != XMLStreamConstants.END_DOCUMENT;
    }

    /** Whether an element begins here. */
    boolean begins(String element) {
        return event == XMLStreamConstants.START_ELEMENT && element.equals(reader.getLocalName());
    }

    /** Whether an element ends here. */
    boolean ends(String element) {
        return event == XMLStreamConstants.END_ELEMENT && element.equals(reader.getLocalName());
    }

    /** An attribute of the element that begins here, if it has it. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (attribute.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** All text up to the end of the element that begins here. */
    String text(Supplier<ScorecardException> tooLong) {
        return collect(true, tooLong);
    }

    /** The text of the runs of a string up to the end of the element that begins here, without how it is pronounced. */
    String runs(Supplier<ScorecardException> tooLong) {
        return collect(false, tooLong);
    }

    private String collect(boolean all, Supplier<ScorecardException> tooLong) {
        input.refuseLongOnes(tooLong);
        int outside = depth - 1;
        boolean taken = all;
        StringBuilder text = new StringBuilder();
        for (advance(); depth > outside; advance()) {
            switch (event) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (taken) {
                        append(text, tooLong);
                    }
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    if (begins("rPh")) {
                        skip();
                    } else {
                        taken = all || begins("t");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> taken = all;
                default -> {}
            }
        }
        input.refuseLongOnes(TableLimit.PIECE::exceeded);
        return text.toString();
    }

    private void append(StringBuilder text, Supplier<ScorecardException> tooLong) {
        int length = BrokenWorkbook.unless(() -> malformed(name), reader::getTextLength);
        if (text.length() + length > TableLimit.CELL.most()) {
            throw tooLong.get();
        }
        text.append(reader.getTextCharacters(), reader.getTextStart(), length);
    }

    private void skip() {
        int outside = depth - 1;
        while (depth > outside) {
            advance();
        }
    }

    private void advance() {
        input.begin();
        event = BrokenWorkbook.unless(() -> malformed(name), reader::next);
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> enter();
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> know(reader.getPITarget());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw BrokenWorkbook.because(
                        "la parte %s declara un tipo de documento o usa entidades, y ningún libro lo hace",
                        "part %s declares a document type or uses entities, and no workbook does", Message.quote(name));
            default -> {}
        }
    }

    /** Remembers the names at an element, since the library does for as long as it reads. */
    private void enter() {
        depth++;
        TableLimit.DEPTH.check(depth);
        know(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            know(reader.getAttributeLocalName(i));
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            know("xmlns:" + reader.getNamespacePrefix(i) + "=" + reader.getNamespaceURI(i));
        }
    }

    private void know(String used) {
        int place = used.hashCode() & (FEW - 1);
        if (!used.equals(recent[place]) && names.add(used)) {
            TableLimit.NAMES.check(names.size());
        }
        recent[place] = used;
    }

    private static ScorecardException malformed(String name) {
        return BrokenWorkbook.because(
                "la parte %s está dañada: no es XML bien formado",
                "part %s is damaged: it is no well-formed XML", Message.quote(name));
    }

    /** Goes through what is left of the part, so that all of it is known to be as it was saved. */
    void finish() {
        byte[] rest = new byte[BUFFER];
        int read;
        do {
            input.begin();
            read = BrokenWorkbook.unless(() -> malformed(name), () -> input.read(rest, 0, rest.length));
        } while (read >= 0);
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
