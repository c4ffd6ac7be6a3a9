package io.github.comovamos.scorecard.core;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.rule.RatingRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the document of the agenda says of the rating rules: written out of what they say of themselves. */
final class AgendaDocumentation {

    private static final String BEGIN = "<!-- Written by AgendaDocumentationTest out of the rating rules. -->\n";
    private static final String END = "<!-- End of what is written. -->\n";

    private AgendaDocumentation() {}

    /** The document with what is written between its marks written anew. */
    static String of(String document) {
        int begin = document.indexOf(BEGIN);
        int end = document.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("docs/agenda.md lost the marks between which the rules are written");
        }
        return document.substring(0, begin + BEGIN.length()) + "\n" + rules() + "\n\n" + parameters() + "\n\n"
                + document.substring(end);
    }

    private static String rules() {
        List<String> lines = new ArrayList<>(List.of("| rule | parameters | the rating |", "|---|---|---|"));
        RatingRule.all()
                .forEach(rule -> lines.add(row(
                        code(rule.ruleName().code()),
                        rule.arguments().isEmpty()
                                ? "–"
                                : rule.arguments().stream()
                                        .map(AgendaDocumentation::name)
                                        .collect(Collectors.joining(", ")),
                        rule.computes() ? rule.formula().en() : "an evaluator's")));
        return String.join("\n", lines);
    }

    private static String parameters() {
        Map<Argument<?>, List<String>> rules = new LinkedHashMap<>();
        for (RatingRule rule : RatingRule.all()) {
            rule.arguments()
                    .forEach(argument -> rules.computeIfAbsent(argument, added -> new ArrayList<>())
                            .add(code(rule.ruleName().code())));
        }
        List<String> lines = new ArrayList<>(List.of(
                "| parameter | of | looks like | where nothing is said | what it decides |", "|---|---|---|---|---|"));
        rules.forEach((argument, names) -> lines.add(row(
                name(argument),
                String.join(", ", names),
                code(argument.kind().label().en()),
                argument.usual().map(AgendaDocumentation::code).orElse(argument.required() ? "no rating" : "–"),
                argument.meaning().en())));
        return String.join("\n", lines);
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String name(Argument<?> argument) {
        return code(argument.name());
    }

    private static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }
}
