package io.github.comovamos.scorecard.core.exchange;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.MissingPolicy;
import io.github.comovamos.scorecard.core.domain.agenda.OverallMode;
import io.github.comovamos.scorecard.core.domain.agenda.Scoring;
import io.github.comovamos.scorecard.core.domain.agenda.Term;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Rounding;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * Reads an agenda from YAML or JSON. First the form of every part is checked, then, if all are well formed, what holds
 * between them; each finding has a line and a column.
 */
public final class AgendaReader {

    private static final Message SUMMARY =
            new Message("la agenda no se puede aceptar", "the agenda cannot be accepted");

    private final Findings.Collector findings = new Findings.Collector();
    private final AgendaPartsReader parts = new AgendaPartsReader(findings);

    private AgendaReader() {}

    /**
     * The agenda that a text describes.
     *
     * @throws ScorecardException INVALID with a finding for each fault
     */
    public static Agenda read(String text) {
        return read(DocumentParser.parseYaml(text));
    }

    /**
     * The agenda that {@link AgendaWriter#json} wrote.
     *
     * @throws ScorecardException INVALID with a finding for each fault
     */
    public static Agenda readJson(String text) {
        return read(DocumentParser.parseJson(text));
    }

    private static Agenda read(DocumentNode document) {
        AgendaReader reader = new AgendaReader();
        try {
            return reader.agenda(document);
        } catch (Fields.BadNode bad) {
            reader.findings.add(bad.finding());
        } catch (ScorecardException contradiction) {
            contradiction.findings().forEach(finding -> reader.findings.add(located(finding, document)));
        }
        Findings<String> found = reader.findings.with("");
        throw new ScorecardException(FailureReason.INVALID, SUMMARY, found.listed(), found.count());
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
        Fields top = Fields.of(
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
        AgendaId id = top.get("agenda", AgendaId::parse);
        Fields dates = top.mapping("term", "from", "to");
        Term term = dates.build(() -> new Term(dates.get("from", Period::parseDay), dates.get("to", Period::parseDay)));
        Scoring scoring = scoring(top);
        var title = top.text("title");
        var municipalities = top.list("municipalities", parts::municipality);
        var officeholders = top.list("officeholders", parts::officeholder);
        var areas = top.list("areas", parts::area);
        var axes = top.list("axes", parts::axis);
        var actions = top.list("actions", parts::action);
        var evaluations = top.list("evaluations", parts::evaluation);
        var published = top.list("published", parts::published);
        var recognitions = top.list("recognitions", parts::recognition);
        findings.with(id).orThrow(SUMMARY);
        return new Agenda(
                id,
                title,
                term,
                scoring,
                municipalities,
                officeholders,
                areas,
                axes,
                actions,
                evaluations,
                published,
                recognitions);
    }

    private static Scoring scoring(Fields top) {
        Scoring normal = Scoring.DEFAULT;
        Display display = top.findMapping("display", "decimals", "rounding")
                .map(AgendaReader::display)
                .orElse(normal.display());
        OverallMode overall = top.find("overall", AgendaReader::overall).orElse(normal.overall());
        MissingPolicy missing = top.find("missing", AgendaReader::missing).orElse(normal.missing());
        return top.find("minimum-coverage", Fraction::parse)
                .map(coverage -> top.get("minimum-coverage", text -> new Scoring(display, overall, missing, coverage)))
                .orElse(new Scoring(display, overall, missing, normal.minimumCoverage()));
    }

    private static Display display(Fields display) {
        Rounding rounding = display.find("rounding", AgendaReader::rounding)
                .orElse(Scoring.DEFAULT.display().rounding());
        return display.get("decimals", text -> new Display(wholeNumber(text), rounding));
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
