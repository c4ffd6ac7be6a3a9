package io.github.comovamos.scorecard.core;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.measure.Methods;
import io.github.comovamos.scorecard.core.domain.method.Method;
import io.github.comovamos.scorecard.core.domain.rule.RatingRule;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The document of the methods in one language: what the template {@code methods_en.md} or {@code methods_es.md} says,
 * and what the measures and the rating rules say of themselves.
 */
final class MethodsDocumentation {

    private final Language language;

    private MethodsDocumentation(Language language) {
        this.language = language;
    }

    /** The document in Markdown. */
    static String of(Language language) {
        MethodsDocumentation documentation = new MethodsDocumentation(language);
        return template("methods_" + language.code() + ".md")
                .replace("{{measures}}", documentation.measures())
                .replace("{{rules}}", documentation.rules());
    }

    private String measures() {
        return Methods.all().stream().map(this::measure).collect(Collectors.joining("\n\n"));
    }

    private String measure(Method method) {
        List<String> parts = new ArrayList<>();
        parts.add("### " + method.title().in(language));
        parts.add(label("Clave", "Code") + " `" + method.code() + "`");
        parts.add(
                label("Fórmula.", "Formula.") + " " + prose(method.explanation().formula()));
        parts.add(label("Fuente.", "Source.") + " " + prose(method.explanation().source()));
        parts.add(label("Nuestro o reconstruido.", "Our own or reconstructed.") + " "
                + prose(method.explanation().own()));
        if (!method.arguments().isEmpty()) {
            parts.add(arguments(method.arguments()));
        }
        parts.add(label("Ejemplo.", "Example.") + " " + prose(method.example()));
        return String.join("\n\n", parts);
    }

    private String arguments(List<Argument<?>> arguments) {
        List<String> lines = new ArrayList<>();
        lines.add(text(
                "| parámetro | si no se dice | qué decide |",
                "| parameter | where nothing is said | what it decides |"));
        lines.add("|---|---|---|");
        arguments.forEach(argument -> lines.add("| `%s` | %s | %s |"
                .formatted(
                        argument.name(),
                        argument.usual()
                                .map(usual -> "`" + usual + "`")
                                .orElse(text("hay que decirlo", "must be said")),
                        prose(argument.meaning()))));
        return String.join("\n", lines);
    }

    private String rules() {
        return RatingRule.all().stream().map(this::rule).collect(Collectors.joining("\n\n"));
    }

    private String rule(RatingRule rule) {
        List<String> parts = new ArrayList<>();
        parts.add("### `" + rule.ruleName().code() + "`");
        parts.add(prose(rule.summary()));
        if (rule.computes()) {
            parts.add(label("Fórmula.", "Formula.") + " " + prose(rule.formula()));
            parts.add(label("Parámetros.", "Parameters.") + " "
                    + rule.arguments().stream()
                            .map(Argument::name)
                            .sorted()
                            .map(name -> "`" + name + "`")
                            .collect(Collectors.joining(", ")));
        }
        return String.join("\n\n", parts);
    }

    private String label(String es, String en) {
        return "**" + text(es, en) + "**";
    }

    private String text(String es, String en) {
        return language.of(new Message(es, en));
    }

    /** What Markdown would take for a mark is written so that it shows. */
    private String prose(LocalizedText text) {
        return text.in(language).replace("<", "&lt;").replace(">", "&gt;").replace("*", "\\*");
    }

    private static String template(String name) {
        try (InputStream resource = MethodsDocumentation.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("there is no " + name + " among the resources of the tests");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
