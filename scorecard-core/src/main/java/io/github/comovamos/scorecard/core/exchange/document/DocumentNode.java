package io.github.comovamos.scorecard.core.exchange.document;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import java.util.List;
import java.util.Map;

/**
 * A node of a YAML or JSON document that knows where it stands.
 *
 * @param kind what it is
 * @param spot its pointer, line and column
 * @param text the text of a scalar, as it was written; empty otherwise
 * @param items the items of a list
 * @param fields the fields of a mapping, in their order
 * @param keys where the keys of a mapping stand
 */
public record DocumentNode(
        Kind kind,
        Place.Spot spot,
        String text,
        List<DocumentNode> items,
        Map<String, DocumentNode> fields,
        Map<String, Place.Spot> keys) {

    public static DocumentNode scalar(Place.Spot spot, String text) {
        return new DocumentNode(Kind.SCALAR, spot, text, List.of(), Map.of(), Map.of());
    }

    public static DocumentNode nothing(Place.Spot spot) {
        return new DocumentNode(Kind.NOTHING, spot, "", List.of(), Map.of(), Map.of());
    }

    public static DocumentNode list(Place.Spot spot, List<DocumentNode> items) {
        return new DocumentNode(Kind.LIST, spot, "", items, Map.of(), Map.of());
    }

    public static DocumentNode mapping(
            Place.Spot spot, Map<String, DocumentNode> fields, Map<String, Place.Spot> keys) {
        return new DocumentNode(Kind.MAPPING, spot, "", List.of(), fields, keys);
    }

    public enum Kind {
        MAPPING(new Message("un mapa de claves y valores", "a mapping of keys and values")),
        LIST(new Message("una lista", "a list")),
        SCALAR(new Message("un valor", "a value")),
        NOTHING(new Message("nada", "nothing"));

        private final String es;
        private final String en;

        Kind(Message noun) {
            this.es = noun.es();
            this.en = noun.en();
        }

        Message noun() {
            return new Message(es, en);
        }
    }

    /** The node that a pointer names, or the last one on the way there. */
    public DocumentNode at(String pointer) {
        DocumentNode node = this;
        for (String step : pointer.split("/", -1)) {
            if (!step.isEmpty()) {
                node = node.child(step);
            }
        }
        return node;
    }

    private DocumentNode child(String step) {
        if (kind == Kind.LIST) {
            return items.get(Integer.parseInt(step));
        }
        return fields.getOrDefault(step, this);
    }
}
