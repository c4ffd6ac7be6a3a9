package io.github.comovamos.scorecard.core.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.comovamos.scorecard.core.failure.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON document that this program wrote into nodes, several times faster than {@link DocumentParser} reads any
 * document that a person wrote. Nothing is checked here that the writer cannot get wrong.
 */
final class JsonDocumentParser {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser parser;

    private JsonDocumentParser(JsonParser parser) {
        this.parser = parser;
    }

    static DocumentNode parse(String text) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return new JsonDocumentParser(parser).node("");
        } catch (IOException e) {
            throw new UncheckedIOException("a stored document is not JSON", e);
        }
    }

    private DocumentNode node(String pointer) throws IOException {
        Place.Spot spot = new Place.Spot(
                pointer,
                parser.currentTokenLocation().getLineNr(),
                parser.currentTokenLocation().getColumnNr());
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
            keys.put(key, spot);
            parser.nextToken();
            fields.put(key, node(spot.pointer() + "/" + key));
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
}
