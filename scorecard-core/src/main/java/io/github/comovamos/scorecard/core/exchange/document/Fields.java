package io.github.comovamos.scorecard.core.exchange.document;

import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.domain.value.YesNo;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Read;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A mapping of a document, read key by key. Whatever is wrong with it becomes a finding, and the reading goes on: a
 * value that cannot be taken is given as a supplier that ends with {@link BadNode} when it is asked, so that nothing is
 * put together from it.
 */
public final class Fields {

    private final DocumentNode node;
    private final Findings.Collector findings;

    private Fields(DocumentNode node, Findings.Collector findings) {
        this.node = node;
        this.findings = findings;
    }

    /** Something that cannot be taken; caught where the mapping, the list or the document around it goes on. */
    public static final class BadNode extends RuntimeException {
        private final transient Optional<Finding> finding;

        private BadNode(Optional<Finding> finding) {
            super(finding.map(found -> found.message().en()).orElse(""), null, false, false);
            this.finding = finding;
        }

        public BadNode(DocumentNode node, Message message) {
            this(Optional.of(new Finding(node.spot(), node.text(), message)));
        }

        /** Adds what is wrong to the findings, unless it is among them already. */
        void note(Findings.Collector findings) {
            finding.ifPresent(findings::add);
        }
    }

    public static Fields of(DocumentNode node, Findings.Collector findings, String... allowed) {
        expect(node, DocumentNode.Kind.MAPPING);
        List<String> keys = List.of(allowed);
        node.keys().forEach((key, spot) -> {
            if (!keys.contains(key)) {
                findings.add(new Finding(
                        spot,
                        key,
                        Message.of(
                                "la clave %s no se conoce: %s",
                                "key %s is unknown: %s", Message.quote(key), Allowed.of(keys))));
            }
        });
        return new Fields(node, findings);
    }

    /** The value of a key that must be there. */
    public <T> Supplier<T> get(String key, Function<String, T> parse) {
        return part(() -> scalar(required(key), parse));
    }

    /** The number of a key that must be there. */
    public <T> Supplier<T> getNumber(String key, Function<String, T> parse) {
        return part(() -> scalar(required(key), DocumentNode.Written.NUMBER, parse));
    }

    /** The yes or no of a key that may be missing. */
    public Supplier<Optional<Boolean>> findYesNo(String key) {
        return findNode(key, value -> scalar(value, DocumentNode.Written.YES_NO, YesNo::parse));
    }

    /** The value of a key that may be missing. */
    public <T> Supplier<Optional<T>> find(String key, Function<String, T> parse) {
        return findNode(key, value -> scalar(value, parse));
    }

    /** The plain text of a key that must be there. */
    public Supplier<String> text(String key, int longest) {
        return get(key, text -> PlainText.check(text, longest));
    }

    /** The plain text of a key that may be missing. */
    public Supplier<Optional<String>> findText(String key, int longest) {
        return find(key, text -> PlainText.check(text, longest));
    }

    /** What a mapping says that must be there. */
    public <T> Supplier<T> mapping(String key, Function<Fields, T> parse, String... allowed) {
        return part(() -> parse.apply(of(required(key), findings, allowed)));
    }

    /** What a mapping says that may be missing. */
    public <T> Supplier<Optional<T>> findMapping(String key, Function<Fields, T> parse, String... allowed) {
        return findNode(key, value -> parse.apply(of(value, findings, allowed)));
    }

    /** What a node says that may be missing. */
    public <T> Supplier<Optional<T>> findNode(String key, Function<DocumentNode, T> parse) {
        return part(() -> Optional.ofNullable(node.fields().get(key)).map(parse));
    }

    /** A text in one or both languages. */
    public Supplier<LocalizedText> localized(String key) {
        return part(() -> localized(required(key)));
    }

    /** A text in one or both languages that may be missing. */
    public Supplier<Optional<LocalizedText>> findLocalized(String key) {
        return findNode(key, this::localized);
    }

    /** The items of a list that may be missing or empty; when one is bad, the others are read on for their findings. */
    public <T> Supplier<List<T>> list(String key, Function<DocumentNode, T> parse) {
        return part(() -> {
            DocumentNode list = node.fields().get(key);
            if (list == null || isEmptyFreely(list)) {
                return List.of();
            }
            expect(list, DocumentNode.Kind.LIST);
            List<Supplier<T>> items = new ArrayList<>();
            list.items().forEach(item -> items.add(part(() -> taken(item, text -> parse.apply(item)))));
            return items.stream().map(Supplier::get).toList();
        });
    }

    /** Something put together from values of this mapping; what it refuses is refused at the key's value. */
    public <T> T at(String key, Supplier<T> parts) {
        return taken(node.fields().getOrDefault(key, node), text -> parts.get());
    }

    /** The value of a text. */
    public static <T> T scalar(DocumentNode node, Function<String, T> parse) {
        return scalar(node, DocumentNode.Written.TEXT, parse);
    }

    private static <T> T scalar(DocumentNode node, DocumentNode.Written wanted, Function<String, T> parse) {
        expect(node, DocumentNode.Kind.SCALAR);
        if (node.written() != wanted && node.written() != DocumentNode.Written.FREELY) {
            throw new BadNode(
                    node,
                    Message.of(
                            "aquí %s: se espera %s", "there is %s here: expected is %s", found(node), wanted.noun()));
        }
        return taken(node, parse);
    }

    private static boolean isEmptyFreely(DocumentNode list) {
        return list.kind() == DocumentNode.Kind.NOTHING && list.written() == DocumentNode.Written.FREELY;
    }

    public static void expect(DocumentNode node, DocumentNode.Kind kind) {
        if (node.kind() != kind) {
            throw new BadNode(
                    node,
                    Message.of("aquí %s: se espera %s", "there is %s here: expected is %s", found(node), kind.noun()));
        }
    }

    private LocalizedText localized(DocumentNode value) {
        Fields languages = of(value, findings, "es", "en");
        Supplier<Optional<String>> es = languages.findText("es", LocalizedText.LONGEST);
        Supplier<Optional<String>> en = languages.findText("en", LocalizedText.LONGEST);
        String either = es.get().or(en).orElseThrow(() -> missing(value, "es"));
        return new LocalizedText(es.get().orElse(either), en.get().orElse(either));
    }

    private <T> Supplier<T> part(Supplier<T> read) {
        return part(findings, read);
    }

    /** What can be read; or a finding, and a supplier that gives nothing. */
    public static <T> Supplier<T> part(Findings.Collector findings, Supplier<T> read) {
        try {
            T value = read.get();
            return () -> value;
        } catch (BadNode bad) {
            bad.note(findings);
            return () -> {
                throw new BadNode(Optional.empty());
            };
        }
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

    private static <T> T taken(DocumentNode node, Function<String, T> parser) {
        try {
            return Read.at(node.spot(), node.text(), parser);
        } catch (ScorecardException refused) {
            throw new BadNode(refused.finding());
        }
    }

    private static Message found(DocumentNode node) {
        return switch (node.kind()) {
            case NOTHING -> new Message("no hay nada", "nothing");
            case SCALAR -> Message.of("está el valor %s", "the value %s", Message.quote(node.text()));
            case LIST, MAPPING -> Message.of("hay %s", "%s", node.kind().noun());
        };
    }
}
