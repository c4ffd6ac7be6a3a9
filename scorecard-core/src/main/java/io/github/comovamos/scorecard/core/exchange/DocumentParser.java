package io.github.comovamos.scorecard.core.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
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
import org.yaml.snakeyaml.LoaderOptions;

/** Reads one YAML document (JSON is YAML) into nodes. Refuses repeated keys, anchors and more than one document. */
final class DocumentParser {

    private static final int DEEPEST = 40;
    private static final int LONGEST = 16_000_000;

    private final JsonParser parser;

    private DocumentParser(JsonParser parser) {
        this.parser = parser;
    }

    /** The document of a file that a person wrote. */
    static DocumentNode parseYaml(String text) {
        return parse(text, Yaml.FACTORY);
    }

    /** The document of a file that this program wrote: JSON is read several times faster than YAML. */
    static DocumentNode parseJson(String text) {
        return parse(text, new JsonFactory());
    }

    private static DocumentNode parse(String text, JsonFactory factory) {
        if (text.length() > LONGEST) {
            throw ScorecardException.invalid(
                    "el documento tiene %s caracteres: se admiten hasta %s",
                    "the document has %s characters: allowed are at most %s", text.length(), LONGEST);
        }
        try (JsonParser parser = factory.createParser(text)) {
            return new DocumentParser(parser).document();
        } catch (JsonProcessingException e) {
            throw refusal(spot("", e.getLocation()), "", syntax(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private DocumentNode document() throws IOException {
        if (parser.nextToken() == null) {
            throw refusal(
                    new Place.Spot("", 1, 1), "", new Message("el documento está vacío", "the document is empty"));
        }
        DocumentNode root = node("");
        if (parser.nextToken() != null) {
            throw refusal(
                    spot(""),
                    "",
                    new Message(
                            "hay más de un documento: se admite uno",
                            "there is more than one document: one is allowed"));
        }
        return root;
    }

    private DocumentNode node(String pointer) throws IOException {
        refuseReferences(pointer);
        Place.Spot spot = spot(pointer);
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping(spot);
            case START_ARRAY -> DocumentNode.list(spot, items(pointer));
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
            if (fields.containsKey(key)) {
                throw refusal(
                        spot(child),
                        key,
                        Message.of(
                                "la clave %s está repetida: se admite una sola vez",
                                "key %s is repeated: it is allowed once", Message.quote(key)));
            }
            keys.put(key, spot(child));
            parser.nextToken();
            fields.put(key, node(child));
        }
        return DocumentNode.mapping(spot, fields, keys);
    }

    private List<DocumentNode> items(String pointer) throws IOException {
        List<DocumentNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(pointer + "/" + items.size()));
        }
        return items;
    }

    private void refuseReferences(String pointer) throws IOException {
        boolean reference =
                (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) || parser.getObjectId() != null;
        if (reference) {
            throw refusal(
                    spot(pointer),
                    "",
                    new Message(
                            "no se admiten anclas ni alias de YAML: escriba el valor",
                            "YAML anchors and aliases are not allowed: write the value"));
        }
    }

    private Place.Spot spot(String pointer) {
        return spot(pointer, parser.currentTokenLocation());
    }

    private static Place.Spot spot(String pointer, JsonLocation location) {
        return location == null
                ? new Place.Spot(pointer, 1, 1)
                : new Place.Spot(pointer, Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    private static Message syntax(JsonProcessingException e) {
        String[] lines = e.getOriginalMessage().split("\n", -1);
        String problem = lines.length > 1 && lines[0].startsWith("while") ? firstProblem(lines) : lines[0];
        return Message.of("no es YAML válido (%s)", "this is not valid YAML (%s)", problem.strip());
    }

    /** The parser first says what it was doing, with its place, and then what it found. */
    private static String firstProblem(String[] lines) {
        for (int i = 1; i < lines.length; i++) {
            boolean detail = lines[i].startsWith(" ");
            if (!detail && !lines[i].isBlank()) {
                return lines[i];
            }
        }
        return lines[0];
    }

    private static ScorecardException refusal(Place.Spot spot, String value, Message message) {
        Finding finding = new Finding(spot, value, message);
        return new ScorecardException(
                FailureReason.INVALID,
                new Message("el documento no se puede leer", "the document cannot be read"),
                List.of(finding),
                1);
    }

    private static final class Yaml {
        static final YAMLFactory FACTORY = factory();

        private static YAMLFactory factory() {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(LONGEST);
            options.setNestingDepthLimit(DEEPEST);
            YAMLFactory factory = YAMLFactory.builder().loaderOptions(options).build();
            factory.setStreamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
            return factory;
        }
    }
}
