package io.github.comovamos.scorecard.core.exchange.agenda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.github.comovamos.scorecard.core.domain.agenda.Action;
import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Criterion;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.scoring.Scoring;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.exchange.answer.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Writes an agenda so that {@link AgendaReader} reads an equal one. Equal agendas give the same bytes. */
public final class AgendaWriter {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    private AgendaWriter() {}

    /** The agenda as a YAML file. */
    public static String yaml(Agenda agenda) {
        try {
            return YAML.writeValueAsString(document(agenda));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the agenda's own document cannot be written", e);
        }
    }

    /** The agenda as one line of JSON. */
    public static String json(Agenda agenda) {
        return Json.write(document(agenda));
    }

    private static Map<String, Object> document(Agenda agenda) {
        Scoring scoring = agenda.scoring();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("agenda", agenda.id().code());
        document.put("title", text(agenda.title()));
        document.put(
                "term", fields("from", agenda.term().from(), "to", agenda.term().to()));
        document.put(
                "display",
                fields(
                        "decimals",
                        scoring.display().decimals(),
                        "rounding",
                        scoring.display().rounding().code()));
        document.put("overall", scoring.overall().code());
        document.put("missing", scoring.missing().code());
        document.put("minimum-coverage", scoring.minimumCoverage().toString());
        document.put(
                "municipalities",
                list(
                        agenda.municipalities(),
                        municipality -> fields(
                                "code", municipality.code(),
                                "name", municipality.name(),
                                "short", municipality.shortName(),
                                "group", municipality.group())));
        document.put(
                "officeholders",
                list(
                        agenda.officeholders(),
                        holder -> fields(
                                "municipality", holder.municipality(),
                                "name", holder.name(),
                                "party", holder.party(),
                                "from", holder.from(),
                                "to", holder.to())));
        document.put(
                "areas",
                list(
                        agenda.areas(),
                        area -> fields(
                                "code", area.code(),
                                "title", text(area.title()),
                                "municipalities", list(area.municipalities(), Object::toString))));
        document.put(
                "axes",
                list(
                        agenda.axes(),
                        axis -> fields("id", axis.id(), "weight", axis.weight(), "title", text(axis.title()))));
        document.put("actions", list(agenda.actions(), AgendaWriter::action));
        document.put(
                "evaluations",
                list(
                        agenda.evaluations(),
                        evaluation -> fields(
                                "number", evaluation.number().value(),
                                "from", evaluation.from(),
                                "to", evaluation.to(),
                                "released", evaluation.released())));
        document.put(
                "published",
                list(
                        agenda.published(),
                        figure -> fields(
                                "evaluation", figure.evaluation().value(),
                                "axis", figure.subject().code(),
                                "municipality", figure.municipality(),
                                "average", figure.average(),
                                "source", figure.source())));
        document.put(
                "recognitions",
                list(
                        agenda.recognitions(),
                        recognition -> fields(
                                "kind", recognition.kind().code(),
                                "rule", recognition.rule().code(),
                                "of", recognition.of().code())));
        return document;
    }

    private static Map<String, Object> action(Action action) {
        return fields(
                "number", action.number().value(),
                "axis", action.axis(),
                "weight", action.weight(),
                "title", text(action.title()),
                "responsible", action.responsible().map(AgendaWriter::text),
                "criteria", list(action.criteria(), AgendaWriter::criterion));
    }

    private static Map<String, Object> criterion(Criterion criterion) {
        return fields(
                "from-evaluation", criterion.fromEvaluation().value(),
                "rule", criterion.rule(),
                "with", criterion.with().values().isEmpty() ? Optional.empty() : parameter(criterion.with()),
                "text", text(criterion.text()),
                "reconstructed", criterion.reconstructed());
    }

    private static Object parameter(Parameter parameter) {
        if (parameter instanceof Parameter.Fields of) {
            Map<String, Object> values = new LinkedHashMap<>();
            of.values().forEach((key, value) -> values.put(key, parameter(value)));
            return values;
        }
        if (parameter instanceof Parameter.Items of) {
            return list(of.values(), AgendaWriter::parameter);
        }
        return ((Parameter.Text) parameter).value();
    }

    private static Map<String, Object> text(LocalizedText text) {
        return fields("es", text.es(), "en", text.en());
    }

    private static <T> List<Object> list(List<T> things, Function<T, Object> write) {
        return things.stream().map(write).toList();
    }

    /** Keys and values in turn. Numbers, yes and no, lists and mappings stay; all else is written as text. */
    private static Map<String, Object> fields(Object... keysAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object given = keysAndValues[i + 1];
            Optional<?> value = given instanceof Optional<?> optional ? optional : Optional.of(given);
            String key = keysAndValues[i].toString();
            value.ifPresent(present -> fields.put(key, isPlain(present) ? present : present.toString()));
        }
        return fields;
    }

    private static boolean isPlain(Object value) {
        return value instanceof Integer || value instanceof Boolean || value instanceof List || value instanceof Map;
    }
}
