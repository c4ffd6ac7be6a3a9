package io.github.comovamos.scorecard.core.testing;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.exchange.agenda.AgendaReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A small agenda, said line by line and then read; what is not said is as where an agenda file does not say it. */
public final class AgendaText {

    private static final String TITLE = "title: { es: \"¿Cómo vamos?\" }";

    private final List<String> settings = new ArrayList<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    /** A setting, such as {@code overall: axes}. */
    public AgendaText set(String setting) {
        settings.add(setting);
        return this;
    }

    /** Municipalities of no particular name. */
    public AgendaText municipalities(String... codes) {
        for (String code : codes) {
            municipality(code, "Municipio " + code, "M" + code);
        }
        return this;
    }

    /** A municipality with its names. */
    public AgendaText municipality(String code, String name, String shortName) {
        return item("municipalities", "code: \"%s\", name: \"%s\", short: \"%s\"", code, name, shortName);
    }

    /** A municipality in a group. */
    public AgendaText member(String code, String group) {
        return item("municipalities", "code: \"%s\", name: X, short: \"M%s\", group: \"%s\"", code, code, group);
    }

    /** An axis. */
    public AgendaText axis(String id, String weight) {
        return item("axes", "id: %s, weight: %s, %s", id, weight, TITLE);
    }

    /** An action that is asked from the first evaluation on. */
    public AgendaText action(int number, String axis, String weight) {
        return action(number, axis, weight, 1);
    }

    /** An action that is asked from some evaluation on. */
    public AgendaText action(int number, String axis, String weight, int fromEvaluation) {
        String criterion = "{ from-evaluation: " + fromEvaluation + ", rule: judged, text: { es: \"¿Sí?\" } }";
        return item(
                "actions",
                "number: %s, axis: %s, weight: %s, %s, criteria: [%s]",
                number,
                axis,
                weight,
                TITLE,
                criterion);
    }

    /** An evaluation of April and May 2013. */
    public AgendaText evaluation(int number) {
        return item("evaluations", "number: %s, from: 2013-04, to: 2013-05", number);
    }

    /** A spell of office. */
    public AgendaText officeholder(String municipality, String name, String from, String to) {
        return item("officeholders", "municipality: \"%s\", name: %s, from: %s, to: %s", municipality, name, from, to);
    }

    /** A printed average. */
    public AgendaText published(int evaluation, String subject, String municipality, String average) {
        return item(
                "published",
                "evaluation: %s, axis: %s, municipality: \"%s\", average: %s, source: print",
                evaluation,
                subject,
                municipality,
                average);
    }

    /** The agenda. */
    public Agenda read() {
        StringBuilder text =
                new StringBuilder("agenda: test\n" + TITLE + "\nterm: { from: 2012-10-31, to: 2015-10-31 }\n");
        settings.forEach(line -> text.append(line).append('\n'));
        lists.forEach((key, items) -> text.append(key).append(":\n").append(String.join("", items)));
        return AgendaReader.read(text.toString());
    }

    private AgendaText item(String list, String fields, Object... values) {
        String item = "  - { " + String.format(Locale.ROOT, fields, values) + " }\n";
        lists.computeIfAbsent(list, key -> new ArrayList<>()).add(item);
        return this;
    }
}
