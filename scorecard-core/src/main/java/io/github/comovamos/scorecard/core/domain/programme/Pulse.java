package io.github.comovamos.scorecard.core.domain.programme;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.argument.Kind;
import io.github.comovamos.scorecard.core.domain.evidence.Evidence;
import io.github.comovamos.scorecard.core.domain.evidence.Figure;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.instrument.EvidenceInEffect;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.InstrumentValue;
import io.github.comovamos.scorecard.core.domain.instrument.Profile;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.measure.SurveyShare;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.table.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answers of a survey: the indicators whose codes are its name, a hyphen and the answer. */
public final class Pulse implements Instrument<Pulse.Row> {

    private static final Argument<Period> PERIOD =
            Argument.required("period", Kind.PERIOD, "cuándo se hizo", "when it was taken");
    private static final Argument<Period> AGAINST =
            Argument.optional("against", Kind.PERIOD, "con cuál se compara", "which one it is compared with");
    private static final Argument<IndicatorCode> SURVEY = Argument.optional(
                    "survey",
                    Kind.INDICATOR.labelled("NOMBRE", "NAME"),
                    "la encuesta: sus indicadores se llaman ENCUESTA-RESPUESTA",
                    "the survey: its indicators are named SURVEY-ANSWER")
            .usually("pulse");

    private static final Argument<IndicatorCode> ANSWER = Argument.optional(
            "answer",
            Kind.INDICATOR.labelled("RESPUESTA", "ANSWER"),
            "solo esta respuesta; si se omite, todas",
            "only this answer; left out, all");
    private static final Message NOTHING = new Message("", "");
    private static final int MARGIN_DECIMALS = 2;
    private static final Fraction HUNDRED = Fraction.of(100);

    /**
     * The share of an answer in a survey.
     *
     * @param area the area
     * @param answer the answer
     * @param share the share in percent
     * @param sample how many were asked
     * @param margin the margin in points, rounded half-up to 2 decimals; none where the sample is unknown
     * @param change the share less the one it is compared with, in points
     * @param withinMargin whether the change is no greater than the margin, decided exactly
     */
    public record Row(
            Titled area,
            String answer,
            Quantity share,
            @Nullable Integer sample,
            @Nullable BigDecimal margin,
            @Nullable BigDecimal change,
            @Nullable Boolean withinMargin) {

        static Row of(Titled area, String answer, Figure figure, Optional<Fraction> change) {
            Optional<SurveyShare> sampled =
                    figure.sample().map(size -> new SurveyShare(figure.value().toFraction(), size));
            return new Row(
                    area,
                    answer,
                    figure.value(),
                    figure.sample().orElse(null),
                    sampled.map(share -> share.margin(MARGIN_DECIMALS)).orElse(null),
                    change.map(Fraction::toDecimal).orElse(null),
                    sampled.flatMap(share -> change.map(share::isWithinMargin)).orElse(null));
        }
    }

    @Override
    public Profile profile() {
        return Profile.of(
                        "pulse",
                        "Muestra las respuestas de una encuesta con su margen.",
                        "Shows the answers of a survey with their margin.")
                .withDescription(
                        "El margen es el de una muestra aleatoria simple, al 95 por ciento.",
                        "The margin is that of a simple random sample, at 95 percent.")
                .withExample("--period 2013-05 --against 2013-01");
    }

    @Override
    public Question question() {
        return Question.of(List.of(PERIOD, AGAINST, SURVEY, ANSWER), YearMonth::toString)
                .withRepeated(PERIOD, AGAINST);
    }

    @Override
    public Class<Row> type() {
        return Row.class;
    }

    @Override
    public Readout<Row> read(EvidenceInEffect evidence, Arguments arguments) {
        Period period = arguments.get(PERIOD);
        Optional<Period> against = arguments.find(AGAINST);
        Survey survey = survey(evidence, arguments);
        Evidence said = evidence.figures(survey.indicators(), EvidenceInEffect.Span.ALL);
        List<Row> rows = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        for (AreaCode area : evidence.areas().inOrder(said.areas())) {
            for (IndicatorCode answer : survey.indicators()) {
                Series series = said.series(answer, area);
                share(series, Optional.of(period), evidence, notes).ifPresent(figure -> {
                    Optional<Fraction> change = share(series, against, evidence, notes)
                            .map(before -> figure.value()
                                    .toFraction()
                                    .minus(before.value().toFraction()));
                    rows.add(Row.of(evidence.titled(area), survey.answer(answer), figure, change));
                });
            }
        }
        notes.addAll(notes(rows));
        boolean alone = rows.stream().allMatch(row -> row.change() == null);
        Optional<Period> without = rows.isEmpty() ? Optional.of(period) : against.filter(other -> alone);
        without.ifPresent(missing -> notes.add(evidence.narrowing()
                .and(SURVEY.name(), arguments.find(SURVEY))
                .and(ANSWER.name(), arguments.find(ANSWER))
                .nothing(Message.of("no hay respuestas de %s", "there are no answers of %s", missing))));
        return Readout.of(rows, notes);
    }

    private static Survey survey(EvidenceInEffect evidence, Arguments arguments) {
        Survey survey = Survey.of(arguments.get(SURVEY), evidence);
        if (!SURVEY.usual().equals(Optional.of(survey.name().code()))) {
            arguments.checkGiven(SURVEY, name -> survey.checkKnown(evidence));
        }
        arguments.checkGiven(ANSWER, survey::checkAnswer);
        return arguments.find(ANSWER).map(survey::withAnswer).orElse(survey);
    }

    /** The share of a period; none where what is said is no percentage, which is noted. */
    private static Optional<Figure> share(
            Series series, Optional<Period> period, EvidenceInEffect evidence, List<Message> notes) {
        return period.flatMap(when -> series.at(when, evidence.countingMethod()))
                .map(Known::what)
                .filter(figure -> {
                    boolean percentage = figure.value().toFraction().compareTo(HUNDRED) <= 0;
                    if (!percentage) {
                        notes.add(Message.of(
                                "%s en %s: %s no es un porcentaje, y no se muestra.",
                                "%s in %s: %s is no percentage, and is not shown.",
                                figure.indicator(),
                                figure.area(),
                                figure.value()));
                    }
                    return percentage;
                });
    }

    private static List<Message> notes(List<Row> rows) {
        return rows.stream().noneMatch(row -> row.margin() != null)
                ? List.of()
                : List.of(new Message(
                        "El margen es el de la parte misma, al 95 %, con muestra aleatoria simple; el de la"
                                + " diferencia de dos muestras es mayor.",
                        "The margin is that of the share itself, at 95 %, of a simple random sample; that of the"
                                + " difference of two samples is greater."));
    }

    @Override
    public Message heading(Arguments arguments) {
        Optional<Period> against = arguments.find(AGAINST);
        return Message.of(
                "Encuesta, %s%s",
                "Survey, %s%s",
                arguments.get(PERIOD),
                against.map(other -> Message.of(", contra %s", ", against %s", other))
                        .orElse(NOTHING));
    }

    @Override
    public Table<Row> table(Arguments arguments) {
        Table<Row> table = Columns.<Row>ofArea(Row.class, Row::area)
                .text("Respuesta", "Answer", Row::answer)
                .rounded("%", "%", Row::share)
                .number("Muestra", "Sample", Row::sample)
                .orDash()
                .number("Margen (puntos)", "Margin (points)", row -> row.margin() == null ? null : "± " + row.margin())
                .orDash();
        return arguments.find(AGAINST).isEmpty()
                ? table
                : table.change("Cambio (puntos)", "Change (points)", Row::change)
                        .text("El cambio está", "The change is", Pulse::within)
                        .orDash();
    }

    private static @Nullable Message within(Row row) {
        Boolean within = row.withinMargin();
        if (within == null) {
            return null;
        }
        return within
                ? new Message("dentro del margen", "within the margin")
                : new Message("fuera del margen", "outside the margin");
    }

    /** The share of the only answer, in percent. */
    @Override
    public InstrumentValue value(Arguments arguments, Readout<Row> readout) {
        return InstrumentValue.ofOne(
                readout.rows(),
                readout.notes(),
                Row::answer,
                row -> InstrumentValue.of(
                        row.share().toFraction(), "%s: %s %%", "%s: %s %%", row.answer(), row.share()));
    }
}
