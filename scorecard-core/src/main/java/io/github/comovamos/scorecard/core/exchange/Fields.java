package io.github.comovamos.scorecard.core.exchange;

import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A mapping of a document, read key by key. Keys that are not allowed become findings at once; a value that cannot be
 * taken makes the whole mapping a finding: the reading of it ends with a {@link BadNode}.
 */
final class Fields {

    private final DocumentNode node;
    private final Findings.Collector findings;

    private Fields(DocumentNode node, Findings.Collector findings) {
        this.node = node;
        this.findings = findings;
    }

    /** A value that cannot be taken; caught where the list or the document around it goes on. */
    static final class BadNode extends RuntimeException {
        private final transient Finding finding;

        BadNode(DocumentNode node, Message message) {
            super(message.en(), null, false, false);
            this.finding = new Finding(node.spot(), node.text(), message);
        }

        Finding finding() {
            return finding;
        }
    }

    static Fields of(DocumentNode node, Findings.Collector findings, String... allowed) {
        expect(node, DocumentNode.Kind.MAPPING);
        List<String> keys = List.of(allowed);
        node.keys().forEach((key, spot) -> {
            if (!keys.contains(key)) {
                findings.add(new Finding(
                        spot,
                        key,
                        Message.of(
                                "la clave %s no se conoce: se admite %s",
                                "key %s is unknown: allowed is %s", Message.quote(key), String.join(", ", keys))));
            }
        });
        return new Fields(node, findings);
    }

    /** The value of a key that must be there. */
    <T> T get(String key, Function<String, T> parse) {
        return scalar(required(key), parse);
    }

    /** The value of a key that may be missing. */
    <T> Optional<T> find(String key, Function<String, T> parse) {
        return Optional.ofNullable(node.fields().get(key)).map(value -> scalar(value, parse));
    }

    /** The mapping of a key that must be there. */
    Fields mapping(String key, String... allowed) {
        return of(required(key), findings, allowed);
    }

    /** The mapping of a key that may be missing. */
    Optional<Fields> findMapping(String key, String... allowed) {
        return Optional.ofNullable(node.fields().get(key)).map(value -> of(value, findings, allowed));
    }

    /** The node of a key that may be missing. */
    Optional<DocumentNode> findNode(String key) {
        return Optional.ofNullable(node.fields().get(key));
    }

    /** A text in one or both languages. */
    LocalizedText text(String key) {
        return localized(required(key));
    }

    /** A text in one or both languages that may be missing. */
    Optional<LocalizedText> findText(String key) {
        return Optional.ofNullable(node.fields().get(key)).map(this::localized);
    }

    /** The items of a list that may be missing; bad ones become findings, and the others are read on. */
    <T> List<T> list(String key, Function<DocumentNode, T> parse) {
        List<T> read = new ArrayList<>();
        DocumentNode list = node.fields().get(key);
        if (list == null || list.kind() == DocumentNode.Kind.NOTHING) {
            return read;
        }
        expect(list, DocumentNode.Kind.LIST);
        for (DocumentNode item : list.items()) {
            try {
                read.add(taken(item, () -> parse.apply(item)));
            } catch (BadNode bad) {
                findings.add(bad.finding());
            }
        }
        return read;
    }

    /** A part put together from this mapping; what it refuses is refused at the mapping's place. */
    <T> T build(Supplier<T> parts) {
        return taken(node, parts);
    }

    static <T> T scalar(DocumentNode node, Function<String, T> parse) {
        expect(node, DocumentNode.Kind.SCALAR);
        return taken(node, () -> parse.apply(node.text()));
    }

    private LocalizedText localized(DocumentNode value) {
        Fields languages = of(value, findings, "es", "en");
        Optional<String> es = languages.find("es", text -> text);
        Optional<String> en = languages.find("en", text -> text);
        String either = es.or(() -> en).orElseThrow(() -> missing(value, "es"));
        return taken(value, () -> new LocalizedText(es.orElse(either), en.orElse(either)));
    }

    private DocumentNode required(String key) {
        DocumentNode value = node.fields().get(key);
        if (value == null) {
            throw missing(node, key);
        }
        return value;
    }

    private static BadNode missing(DocumentNode node, String key) {
        return new BadNode(node, Message.of("falta la clave %s", "key %s is missing", Message.quote(key)));
    }

    private static <T> T taken(DocumentNode node, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (ScorecardException refused) {
            throw new BadNode(node, refused.sentence());
        }
    }

    private static void expect(DocumentNode node, DocumentNode.Kind kind) {
        if (node.kind() != kind) {
            throw new BadNode(
                    node,
                    Message.of(
                            "aquí hay %s: se espera %s",
                            "there is %s here: expected is %s", node.kind().noun(), kind.noun()));
        }
    }
}
