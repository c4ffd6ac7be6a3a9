package io.github.comovamos.scorecard.core.exchange.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON document into nodes, several times faster than {@link DocumentParser} reads YAML, and also where JSON is
 * no YAML: indented with tabs, or with an escaped slash.
 */
public final class JsonDocumentParser {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(DocumentParser.LONGEST)
                    .maxNestingDepth(DocumentParser.DEEPEST)
                    .build())
            .build();

    private static final Message INVALID = new Message("esto no es JSON válido", "this is not valid JSON");
    private static final Message REPEATED =
            new Message("una clave está repetida: se admite una sola vez", "a key is repeated: it is allowed once");
    private static final Message ENDLESS = Message.of(
            "el documento tiene más de %s niveles, o un número o una clave demasiado largos",
            "the document has more than %s levels, or a number or a key that is too long", DocumentParser.DEEPEST);

    private final JsonParser parser;
    private final boolean typed;

    private JsonDocumentParser(JsonParser parser, boolean typed) {
        this.parser = parser;
        this.typed = typed;
    }

    /**
     * The document, of which each value knows as what it was written.
     *
     * @throws ScorecardException INVALID where the text is not one whole JSON document without repeated keys
     */
    public static DocumentNode parseTyped(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                throw refusal(
                        parser.currentLocation(), new Message("el documento está vacío", "the document is empty"));
            }
            DocumentNode document = new JsonDocumentParser(parser, true).node("");
            if (parser.nextToken() != null) {
                throw refusal(parser.currentTokenLocation(), INVALID);
            }
            return document;
        } catch (StreamConstraintsException e) {
            throw refusal(e.getLocation(), ENDLESS);
        } catch (JacksonException e) {
            throw refusal(e.getLocation(), e.getOriginalMessage().startsWith("Duplicate field") ? REPEATED : INVALID);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ScorecardException refusal(@Nullable JsonLocation location, Message message) {
        Place.Spot spot = location == null
                ? new Place.Spot("", 1, 1)
                : new Place.Spot("", location.getLineNr(), location.getColumnNr());
        return new ScorecardException(
                FailureReason.INVALID,
                new Message("el documento no se puede leer", "the document cannot be read"),
                List.of(new Finding(spot, "", message)),
                1);
    }

    /** The document; nothing where the text is not one whole JSON document without repeated keys. */
    public static Optional<DocumentNode> parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            DocumentNode document = new JsonDocumentParser(parser, false).node("");
            return parser.nextToken() == null ? Optional.of(document) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentNode node(String pointer) throws IOException {
        Place.Spot spot = spot(pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(spot);
            case START_ARRAY -> list(spot);
            case VALUE_NULL -> DocumentNode.nothing(spot, written());
            default -> DocumentNode.scalar(spot, written(), parser.getText());
        };
    }

    private DocumentNode.Written written() {
        if (!typed) {
            return DocumentNode.Written.FREELY;
        }
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> DocumentNode.Written.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> DocumentNode.Written.YES_NO;
            default -> DocumentNode.Written.TEXT;
        };
    }

    private DocumentNode mapping(Place.Spot spot) throws IOException {
        Map<String, DocumentNode> fields = new LinkedHashMap<>();
        Map<String, Place.Spot> keys = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            String child = spot.pointer() + "/" + key.replace("~", "~0").replace("/", "~1");
            keys.put(key, spot(child));
            parser.nextToken();
            fields.put(key, node(child));
        }
        return DocumentNode.mapping(spot, fields, keys);
    }

    private DocumentNode list(Place.Spot spot) throws IOException {
        List<DocumentNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(spot.pointer() + "/" + items.size()));
        }
        return DocumentNode.list(spot, items);
    }

    private Place.Spot spot(String pointer) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place.Spot(pointer, location.getLineNr(), location.getColumnNr());
    }
}
