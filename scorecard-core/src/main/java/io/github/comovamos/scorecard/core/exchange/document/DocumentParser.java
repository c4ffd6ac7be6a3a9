package io.github.comovamos.scorecard.core.exchange.document;

import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads one YAML document (JSON is YAML) into nodes. Refuses repeated keys, anchors and more than one document. Scalars
 * keep the text in which they were written, so that {@code 02004} stays a code.
 */
public final class DocumentParser {

    static final int DEEPEST = 40;
    static final int LONGEST = 16_000_000;
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final Iterator<Event> events;

    private DocumentParser(Iterator<Event> events) {
        this.events = events;
    }

    public static DocumentNode parse(String text) {
        if (text.length() > LONGEST) {
            throw ScorecardException.invalid(
                    "el documento tiene %s caracteres: se admiten hasta %s",
                    "the document has %s characters: allowed are at most %s", text.length(), LONGEST);
        }
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        try {
            Yaml yaml = new Yaml(options);
            return new DocumentParser(yaml.parse(new StringReader(text)).iterator()).document();
        } catch (MarkedYAMLException e) {
            throw refusal(
                    spot("", e.getProblemMark()),
                    "",
                    Message.of("no es YAML válido (%s)", "this is not valid YAML (%s)", e.getProblem()));
        } catch (ReaderException e) {
            throw unprintable(text);
        }
    }

    private DocumentNode document() {
        events.next();
        if (events.next().is(Event.ID.StreamEnd)) {
            throw refusal(
                    new Place.Spot("", 1, 1), "", new Message("el documento está vacío", "the document is empty"));
        }
        DocumentNode root = node(events.next(), "", 1);
        events.next();
        Event end = events.next();
        if (!end.is(Event.ID.StreamEnd)) {
            throw refusal(
                    spot("", end.getStartMark()),
                    "",
                    new Message(
                            "hay más de un documento: se admite uno",
                            "there is more than one document: one is allowed"));
        }
        return root;
    }

    private DocumentNode node(Event event, String pointer, int depth) {
        Place.Spot spot = spot(pointer, event.getStartMark());
        refuseReference(spot, event);
        if (event instanceof ScalarEvent scalar) {
            boolean nothing = scalar.isPlain() && NOTHING.contains(scalar.getValue());
            return nothing ? DocumentNode.nothing(spot) : DocumentNode.scalar(spot, scalar.getValue());
        }
        if (depth > DEEPEST) {
            throw refusal(
                    spot,
                    "",
                    Message.of(
                            "el documento tiene más de %s niveles: se admiten hasta %s",
                            "the document has more than %s levels: allowed are at most %s", DEEPEST, DEEPEST));
        }
        return event.is(Event.ID.MappingStart) ? mapping(spot, depth) : DocumentNode.list(spot, items(pointer, depth));
    }

    private DocumentNode mapping(Place.Spot spot, int depth) {
        Map<String, DocumentNode> fields = new LinkedHashMap<>();
        Map<String, Place.Spot> keys = new LinkedHashMap<>();
        for (Event event = events.next(); !event.is(Event.ID.MappingEnd); event = events.next()) {
            String key = key(event, spot.pointer());
            Place.Spot child =
                    spot(spot.pointer() + "/" + key.replace("~", "~0").replace("/", "~1"), event.getStartMark());
            if (keys.put(key, child) != null) {
                throw refusal(
                        child,
                        key,
                        Message.of(
                                "la clave %s está repetida: se admite una sola vez",
                                "key %s is repeated: it is allowed once", Message.quote(key)));
            }
            fields.put(key, node(events.next(), child.pointer(), depth + 1));
        }
        return DocumentNode.mapping(spot, fields, keys);
    }

    private static String key(Event event, String pointer) {
        Place.Spot spot = spot(pointer, event.getStartMark());
        refuseReference(spot, event);
        if (event instanceof ScalarEvent scalar) {
            return scalar.getValue();
        }
        throw refusal(
                spot,
                "",
                new Message("una clave no puede ser un mapa ni una lista", "a key is no mapping and no list"));
    }

    private List<DocumentNode> items(String pointer, int depth) {
        List<DocumentNode> items = new ArrayList<>();
        for (Event event = events.next(); !event.is(Event.ID.SequenceEnd); event = events.next()) {
            items.add(node(event, pointer + "/" + items.size(), depth + 1));
        }
        return items;
    }

    private static void refuseReference(Place.Spot spot, Event event) {
        if (event instanceof NodeEvent node && node.getAnchor() != null) {
            String reference = (event.is(Event.ID.Alias) ? "*" : "&") + node.getAnchor();
            throw refusal(
                    spot,
                    reference,
                    Message.of(
                            "no se admiten anclas ni alias de YAML, como %s: escriba el valor",
                            "YAML anchors and aliases, such as %s, are not allowed: write the value",
                            Message.quote(reference)));
        }
    }

    /** The parser reads ahead, so it does not know where a character stands that no YAML may have. */
    private static ScorecardException unprintable(String text) {
        int line = 1;
        int column = 1;
        int at = 0;
        while (StreamReader.isPrintable(text.codePointAt(at))) {
            boolean lineEnd = text.charAt(at) == '\n';
            line += lineEnd ? 1 : 0;
            column = lineEnd ? 1 : column + 1;
            at = text.offsetByCodePoints(at, 1);
        }
        String character = Character.toString(text.codePointAt(at));
        return refusal(
                new Place.Spot("", line, column),
                character,
                Message.of(
                        "no se admite el carácter de control %s",
                        "the control character %s is not allowed", Message.quote(character)));
    }

    private static Place.Spot spot(String pointer, Mark mark) {
        return new Place.Spot(pointer, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static ScorecardException refusal(Place.Spot spot, String value, Message message) {
        Finding finding = new Finding(spot, value, message);
        return new ScorecardException(
                FailureReason.INVALID,
                new Message("el documento no se puede leer", "the document cannot be read"),
                List.of(finding),
                1);
    }
}
