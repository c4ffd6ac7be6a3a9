package io.github.comovamos.scorecard.core.exchange.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Action;
import io.github.comovamos.scorecard.core.domain.agenda.Area;
import io.github.comovamos.scorecard.core.domain.agenda.Axis;
import io.github.comovamos.scorecard.core.domain.agenda.Criterion;
import io.github.comovamos.scorecard.core.domain.agenda.Evaluation;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.agenda.Officeholder;
import io.github.comovamos.scorecard.core.domain.agenda.PublishedAverage;
import io.github.comovamos.scorecard.core.domain.agenda.Recognition;
import io.github.comovamos.scorecard.core.domain.argument.Parameter;
import io.github.comovamos.scorecard.core.domain.rule.RatingRule;
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
import io.github.comovamos.scorecard.core.exchange.document.DocumentNode;
import io.github.comovamos.scorecard.core.exchange.document.Fields;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads the items of the lists of an agenda file. */
record AgendaPartsReader(Findings.Collector findings, boolean rulesToo) {

    Municipality municipality(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "code", "name", "short", "group");
        var code = fields.get("code", AreaCode::parseMunicipality);
        var name = fields.text("name", Municipality.LONGEST_NAME);
        var shortName = fields.text("short", Municipality.LONGEST_SHORT_NAME);
        var group = fields.findText("group", Municipality.LONGEST_NAME);
        return new Municipality(code.get(), name.get(), shortName.get(), group.get());
    }

    Officeholder officeholder(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "municipality", "name", "party", "from", "to");
        var municipality = fields.get("municipality", AreaCode::parseMunicipality);
        var name = fields.text("name", Officeholder.LONGEST_NAME);
        var party = fields.findText("party", Officeholder.LONGEST_NAME);
        var from = fields.get("from", Period::parse);
        var to = fields.get("to", Period::parse);
        return fields.at(
                "to", () -> new Officeholder(municipality.get(), name.get(), party.get(), from.get(), to.get()));
    }

    Area area(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "code", "title", "municipalities");
        var code = fields.get("code", AreaCode::parse);
        var title = fields.localized("title");
        var municipalities = fields.list("municipalities", item -> Fields.scalar(item, AreaCode::parseMunicipality));
        return fields.at("code", () -> new Area(code.get(), title.get(), municipalities.get()));
    }

    Axis axis(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "id", "weight", "title");
        var id = fields.get("id", AxisId::parse);
        var weight = fields.find("weight", Weight::parse);
        var title = fields.localized("title");
        return new Axis(id.get(), weight.get().orElse(Weight.ONE), title.get());
    }

    Action action(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "number", "axis", "weight", "title", "responsible", "criteria");
        var number = fields.getNumber("number", ActionNumber::parse);
        var axis = fields.get("axis", AxisId::parse);
        var weight = fields.find("weight", Weight::parse);
        var title = fields.localized("title");
        var responsible = fields.findLocalized("responsible");
        var criteria = fields.list("criteria", this::criterion);
        return fields.at(
                "criteria",
                () -> new Action(
                        number.get(),
                        axis.get(),
                        weight.get().orElse(Weight.ONE),
                        title.get(),
                        responsible.get(),
                        criteria.get()));
    }

    private Criterion criterion(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "from-evaluation", "rule", "with", "text", "reconstructed");
        var from = fields.getNumber("from-evaluation", EvaluationNumber::parse);
        var rule =
                fields.get("rule", text -> RatingRule.get(RuleName.parse(text)).ruleName());
        var with = fields.findNode("with", AgendaPartsReader::parameters);
        fields.at("with", () -> checked(rule, with));
        var text = fields.localized("text");
        var reconstructed = fields.findYesNo("reconstructed");
        return new Criterion(
                from.get(),
                rule.get(),
                with.get().orElse(Parameter.Fields.NONE),
                text.get(),
                reconstructed.get().orElse(false));
    }

    private boolean checked(Supplier<RuleName> rule, Supplier<Optional<Parameter.Fields>> with) {
        if (rulesToo) {
            with.get().ifPresent(given -> RatingRule.get(rule.get()).check(given));
        }
        return rulesToo;
    }

    Evaluation evaluation(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "number", "from", "to", "released");
        var number = fields.getNumber("number", EvaluationNumber::parse);
        var from = fields.get("from", Period::parseMonth);
        var to = fields.get("to", Period::parseMonth);
        var released = fields.find("released", Period::parseDay);
        Evaluation unreleased =
                fields.at("to", () -> new Evaluation(number.get(), from.get(), to.get(), Optional.empty()));
        return fields.at(
                "released",
                () -> new Evaluation(unreleased.number(), unreleased.from(), unreleased.to(), released.get()));
    }

    PublishedAverage published(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "evaluation", "axis", "municipality", "average", "source");
        var evaluation = fields.getNumber("evaluation", EvaluationNumber::parse);
        var subject = fields.get("axis", Subject::parse);
        var municipality = fields.get("municipality", AreaCode::parseMunicipality);
        var average = fields.get("average", Score::parse);
        var source = fields.text("source", PublishedAverage.LONGEST_SOURCE);
        return new PublishedAverage(evaluation.get(), subject.get(), municipality.get(), average.get(), source.get());
    }

    Recognition recognition(DocumentNode node) {
        Fields fields = Fields.of(node, findings, "kind", "rule", "of");
        var kind = fields.get(
                "kind",
                text -> Coded.parse(
                        new Message("una clase de reconocimiento", "a kind of recognition"),
                        text,
                        Recognition.Kind.values()));
        var rule = fields.get(
                "rule",
                text -> Coded.parse(
                        new Message("una regla de reconocimiento", "a rule of recognition"),
                        text,
                        Recognition.Rule.values()));
        var of = fields.get("of", Subject::parse);
        return new Recognition(kind.get(), rule.get(), of.get());
    }

    private static Parameter.Fields parameters(DocumentNode node) {
        Fields.expect(node, DocumentNode.Kind.MAPPING);
        Map<String, Parameter> values = new LinkedHashMap<>();
        node.fields().forEach((key, value) -> values.put(key, parameter(value)));
        return new Parameter.Fields(values);
    }

    private static Parameter parameter(DocumentNode node) {
        return switch (node.kind()) {
            case MAPPING -> parameters(node);
            case LIST ->
                new Parameter.Items(
                        node.items().stream().map(AgendaPartsReader::parameter).toList());
            case SCALAR -> new Parameter.Text(node.text());
            case NOTHING ->
                throw new Fields.BadNode(node, new Message("el parámetro está vacío", "the parameter is empty"));
        };
    }
}
