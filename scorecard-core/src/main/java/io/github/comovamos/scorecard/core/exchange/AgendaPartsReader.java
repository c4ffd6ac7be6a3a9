package io.github.comovamos.scorecard.core.exchange;

import io.github.comovamos.scorecard.core.domain.agenda.Action;
import io.github.comovamos.scorecard.core.domain.agenda.Area;
import io.github.comovamos.scorecard.core.domain.agenda.Axis;
import io.github.comovamos.scorecard.core.domain.agenda.Criterion;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.agenda.Officeholder;
import io.github.comovamos.scorecard.core.domain.agenda.Parameter;
import io.github.comovamos.scorecard.core.domain.agenda.PublishedAverage;
import io.github.comovamos.scorecard.core.domain.agenda.Recognition;
import io.github.comovamos.scorecard.core.domain.rating.RatingRule;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.AxisId;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.domain.value.Weight;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Reads the items of the lists of an agenda file. */
record AgendaPartsReader(Findings.Collector findings) {

    Municipality municipality(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "code", "name", "short", "group");
        return new Municipality(
                fields.get("code", AreaCode::parseMunicipality),
                fields.get("name", UnaryOperator.identity()),
                fields.get("short", UnaryOperator.identity()),
                fields.find("group", UnaryOperator.identity()));
    }

    Officeholder officeholder(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "municipality", "name", "party", "from", "to");
        return new Officeholder(
                fields.get("municipality", AreaCode::parseMunicipality),
                fields.get("name", UnaryOperator.identity()),
                fields.find("party", UnaryOperator.identity()),
                fields.get("from", Period::parse),
                fields.get("to", Period::parse));
    }

    Area area(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "code", "title", "municipalities");
        return new Area(
                fields.get("code", AreaCode::parse),
                fields.text("title"),
                fields.list("municipalities", item -> Fields.scalar(item, AreaCode::parseMunicipality)));
    }

    Axis axis(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "id", "weight", "title");
        return new Axis(
                fields.get("id", AxisId::parse),
                fields.find("weight", Weight::parse).orElse(Weight.ONE),
                fields.text("title"));
    }

    Action action(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "number", "axis", "weight", "title", "responsible", "criteria");
        long before = findings.count();
        var criteria = fields.list("criteria", this::criterion);
        ActionNumber number = fields.get("number", ActionNumber::parse);
        if (criteria.isEmpty() && findings.count() > before) {
            throw new Fields.BadNode(
                    node,
                    Message.of("la acción %s se queda sin criterios", "action %s is left without criteria", number));
        }
        return new Action(
                number,
                fields.get("axis", AxisId::parse),
                fields.find("weight", Weight::parse).orElse(Weight.ONE),
                fields.text("title"),
                fields.findText("responsible"),
                criteria);
    }

    private Criterion criterion(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "from-evaluation", "rule", "with", "text", "reconstructed");
        return new Criterion(
                fields.get("from-evaluation", EvaluationNumber::parse),
                fields.get(
                        "rule", text -> RatingRule.named(RuleName.parse(text)).ruleName()),
                fields.findNode("with").map(AgendaPartsReader::parameters).orElse(Parameter.Fields.NONE),
                fields.text("text"),
                fields.find("reconstructed", AgendaPartsReader::yesOrNo).orElse(false));
    }

    Evaluation evaluation(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "number", "from", "to", "released");
        return new Evaluation(
                fields.get("number", EvaluationNumber::parse),
                fields.get("from", Period::parseMonth),
                fields.get("to", Period::parseMonth),
                fields.find("released", Period::parseDay));
    }

    PublishedAverage published(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "evaluation", "axis", "municipality", "average", "source");
        return new PublishedAverage(
                fields.get("evaluation", EvaluationNumber::parse),
                fields.get("axis", Subject::parse),
                fields.get("municipality", AreaCode::parseMunicipality),
                fields.get("average", Score::parse),
                fields.get("source", UnaryOperator.identity()));
    }

    Recognition recognition(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "kind", "rule", "of");
        return new Recognition(
                fields.get(
                        "kind",
                        text -> Coded.parse(
                                new Message("una clase de reconocimiento", "a kind of recognition"),
                                text,
                                Recognition.Kind.values())),
                fields.get(
                        "rule",
                        text -> Coded.parse(
                                new Message("una regla de reconocimiento", "a rule of recognition"),
                                text,
                                Recognition.Rule.values())),
                fields.get("of", Subject::parse));
    }

    private static Parameter.Fields parameters(DocumentNode node) {
        if (parameter(node) instanceof Parameter.Fields fields) {
            return fields;
        }
        throw new Fields.BadNode(
                node,
                new Message(
                        "los parámetros de una regla son un mapa de claves y valores",
                        "the parameters of a rule are a mapping of keys and values"));
    }

    private static Parameter parameter(DocumentNode node) {
        return switch (node.kind()) {
            case MAPPING -> {
                Map<String, Parameter> values = new LinkedHashMap<>();
                node.fields().forEach((key, value) -> values.put(key, parameter(value)));
                yield new Parameter.Fields(values);
            }
            case LIST ->
                new Parameter.Items(
                        node.items().stream().map(AgendaPartsReader::parameter).toList());
            case SCALAR -> new Parameter.Text(node.text());
            case NOTHING ->
                throw new Fields.BadNode(node, new Message("el parámetro está vacío", "the parameter is empty"));
        };
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw ScorecardException.invalid(
                        "%s no es un sí o no: se admite true o false",
                        "%s is not a yes or no: allowed is true or false", Message.quote(text));
        };
    }
}
