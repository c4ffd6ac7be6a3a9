package io.github.comovamos.scorecard.core.exchange.agenda;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.Term;
import io.github.comovamos.scorecard.core.domain.scoring.MissingPolicy;
import io.github.comovamos.scorecard.core.domain.scoring.OverallMode;
import io.github.comovamos.scorecard.core.domain.scoring.Scoring;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.exchange.document.DocumentNode;
import io.github.comovamos.scorecard.core.exchange.document.DocumentParser;
import io.github.comovamos.scorecard.core.exchange.document.Fields;
import io.github.comovamos.scorecard.core.exchange.document.JsonDocumentParser;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads an agenda from YAML or JSON. First the form of every part is checked, then, if all are well formed, what holds
 * between them; each finding has a line and a column.
 */
public final class AgendaReader {

    private static final Message SUMMARY =
            new Message("la agenda no se puede aceptar", "the agenda cannot be accepted");

    private final Findings.Collector findings = new Findings.Collector();
    private final AgendaPartsReader parts;

    private AgendaReader(boolean rulesToo) {
        this.parts = new AgendaPartsReader(findings, rulesToo);
    }

    /**
     * The agenda that a text describes.
     *
     * @throws ScorecardException INVALID with a finding for each fault
     */
    public static Agenda read(String text) {
        return read(document(text), true);
    }

    /**
     * The agenda that a JSON document describes, with texts, numbers, and yes and no each written as what it is.
     *
     * @throws ScorecardException INVALID with a finding for each fault
     */
    public static Agenda readJson(String text) {
        return read(JsonDocumentParser.parseTyped(text), true);
    }

    /**
     * An agenda that was taken before, perhaps when rules knew other parameters: those are looked at when a rule is
     * applied.
     *
     * @throws ScorecardException INVALID with a finding for each fault
     */
    public static Agenda readStored(String text) {
        return read(document(text), false);
    }

    private static DocumentNode document(String text) {
        boolean maybeJson = text.stripLeading().startsWith("{");
        return (maybeJson ? JsonDocumentParser.parse(text) : Optional.<DocumentNode>empty())
                .orElseGet(() -> DocumentParser.parse(text));
    }

    private static Agenda read(DocumentNode document, boolean rulesToo) {
        try {
            return new AgendaReader(rulesToo).agenda(document);
        } catch (ScorecardException refused) {
            throw new ScorecardException(
                    FailureReason.INVALID,
                    SUMMARY,
                    refused.findings().stream()
                            .map(finding -> located(finding, document))
                            .toList(),
                    refused.findingCount());
        }
    }

    private static Finding located(Finding finding, DocumentNode document) {
        if (finding.place() instanceof Place.Pointer place) {
            Place.Spot nearest = document.at(place.pointer()).spot();
            return new Finding(
                    new Place.Spot(place.pointer(), nearest.line(), nearest.column()),
                    finding.value(),
                    finding.message());
        }
        return finding;
    }

    private Agenda agenda(DocumentNode document) {
        Supplier<Supplier<Agenda>> agenda = Fields.part(findings, () -> agenda(top(document)));
        return findings.with(agenda).orThrow(SUMMARY).get().get();
    }

    private Fields top(DocumentNode document) {
        return Fields.of(
                document,
                findings,
                "agenda",
                "title",
                "term",
                "display",
                "overall",
                "missing",
                "minimum-coverage",
                "municipalities",
                "officeholders",
                "areas",
                "axes",
                "actions",
                "evaluations",
                "published",
                "recognitions");
    }

    private Supplier<Agenda> agenda(Fields top) {
        var id = top.get("agenda", AgendaId::parse);
        var title = top.localized("title");
        var term = top.mapping("term", AgendaReader::term, "from", "to");
        var scoring = scoring(top);
        var municipalities = top.list("municipalities", parts::municipality);
        var officeholders = top.list("officeholders", parts::officeholder);
        var areas = top.list("areas", parts::area);
        var axes = top.list("axes", parts::axis);
        var actions = top.list("actions", parts::action);
        var evaluations = top.list("evaluations", parts::evaluation);
        var published = top.list("published", parts::published);
        var recognitions = top.list("recognitions", parts::recognition);
        return () -> new Agenda(
                id.get(),
                title.get(),
                term.get(),
                scoring.get(),
                municipalities.get(),
                officeholders.get(),
                areas.get(),
                axes.get(),
                actions.get(),
                evaluations.get(),
                published.get(),
                recognitions.get());
    }

    private static Term term(Fields dates) {
        var from = dates.get("from", Period::parseDay);
        var to = dates.get("to", Period::parseDay);
        return dates.at("to", () -> new Term(from.get(), to.get()));
    }

    private static Supplier<Scoring> scoring(Fields top) {
        Scoring normal = Scoring.DEFAULT;
        var display = top.findMapping("display", AgendaReader::display, "decimals", "rounding");
        var overall = top.find("overall", AgendaReader::overall);
        var missing = top.find("missing", AgendaReader::missing);
        var coverage = top.find("minimum-coverage", Scoring::parseCoverage);
        return () -> new Scoring(
                display.get().orElse(normal.display()),
                overall.get().orElse(normal.overall()),
                missing.get().orElse(normal.missing()),
                coverage.get().orElse(normal.minimumCoverage()));
    }

    private static Display display(Fields display) {
        var decimals = display.getNumber("decimals", AgendaReader::wholeNumber);
        var rounding = display.find("rounding", AgendaReader::rounding);
        return display.at(
                "decimals",
                () -> new Display(
                        decimals.get(),
                        rounding.get().orElse(Scoring.DEFAULT.display().rounding())));
    }

    private static int wholeNumber(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw ScorecardException.invalid(
                    "%s no es un número entero: se admite de 0 a %s",
                    "%s is not a whole number: allowed is 0 to %s", Message.quote(text), Display.MOST_DECIMALS);
        }
        return Integer.parseInt(text);
    }

    private static OverallMode overall(String text) {
        return Coded.parse(
                new Message("una forma de promedio general", "a kind of overall average"), text, OverallMode.values());
    }

    private static MissingPolicy missing(String text) {
        return Coded.parse(
                new Message("una regla de faltantes", "a policy for missing ratings"), text, MissingPolicy.values());
    }

    private static Rounding rounding(String text) {
        return Coded.parse(new Message("un redondeo", "a rounding"), text, Rounding.values());
    }
}
