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
 * @param written as what a scalar was written, or nothing
 * @param text the text of a scalar, as it was written; empty otherwise
 * @param items the items of a list
 * @param fields the fields of a mapping, in their order
 * @param keys where the keys of a mapping stand
 */
public record DocumentNode(
        Kind kind,
        Place.Spot spot,
        Written written,
        String text,
        List<DocumentNode> items,
        Map<String, DocumentNode> fields,
        Map<String, Place.Spot> keys) {

    /** A value of YAML, where quotation marks may be left out. */
    public static DocumentNode scalar(Place.Spot spot, String text) {
        return scalar(spot, Written.FREELY, text);
    }

    public static DocumentNode scalar(Place.Spot spot, Written written, String text) {
        return new DocumentNode(Kind.SCALAR, spot, written, text, List.of(), Map.of(), Map.of());
    }

    /** Nothing, in YAML, where a list without items may be left empty. */
    public static DocumentNode nothing(Place.Spot spot) {
        return nothing(spot, Written.FREELY);
    }

    public static DocumentNode nothing(Place.Spot spot, Written written) {
        return new DocumentNode(Kind.NOTHING, spot, written, "", List.of(), Map.of(), Map.of());
    }

    public static DocumentNode list(Place.Spot spot, List<DocumentNode> items) {
        return new DocumentNode(Kind.LIST, spot, Written.FREELY, "", items, Map.of(), Map.of());
    }

    public static DocumentNode mapping(
            Place.Spot spot, Map<String, DocumentNode> fields, Map<String, Place.Spot> keys) {
        return new DocumentNode(Kind.MAPPING, spot, Written.FREELY, "", List.of(), fields, keys);
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

    /** As what a value was written, where the document's language tells texts, numbers, and yes and no from another. */
    public enum Written {
        TEXT(new Message("un texto entre comillas", "a text in quotation marks")),
        NUMBER(new Message("un número, sin comillas", "a number, without quotation marks")),
        YES_NO(new Message("true o false, sin comillas", "true or false, without quotation marks")),
        FREELY(new Message("un valor", "a value"));

        private final String es;
        private final String en;

        Written(Message noun) {
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
