package io.github.comovamos.scorecard.core.exchange.document;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.github.comovamos.scorecard.core.failure.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    private final JsonParser parser;

    private JsonDocumentParser(JsonParser parser) {
        this.parser = parser;
    }

    /** The document; nothing where the text is not one whole JSON document without repeated keys. */
    public static Optional<DocumentNode> parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            DocumentNode document = new JsonDocumentParser(parser).node("");
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
            case VALUE_NULL -> DocumentNode.nothing(spot);
            default -> DocumentNode.scalar(spot, parser.getText());
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
