package io.github.comovamos.scorecard.core.service.scoreboard;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.insight.Reconciliation;
import io.github.comovamos.scorecard.core.domain.scoreboard.Average;
import io.github.comovamos.scorecard.core.domain.scoreboard.Scoreboard;
import io.github.comovamos.scorecard.core.domain.scoreboard.Standing;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.Display;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Rank;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.domain.value.Subject;
import io.github.comovamos.scorecard.core.failure.Count;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.service.agenda.AgendaViews;
import io.github.comovamos.scorecard.core.service.agenda.AxisRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Scoreboards and rankings as views. */
final class ScoreboardViews {

    private static final Message OVERALL_TITLE = new Message("Promedio general", "Overall average");

    private ScoreboardViews() {}

    static ScoreboardView view(Scoreboard board, Language language) {
        Agenda agenda = board.agenda();
        return new ScoreboardView(
                agenda.id().code(),
                agenda.title().in(language),
                board.evaluation().number().value(),
                board.evaluation().from().toString(),
                board.evaluation().to().toString(),
                board.evaluation().released().map(LocalDate::toString).orElse(null),
                board.standings().stream()
                        .map(standing -> row(standing, agenda.scoring().display()))
                        .toList(),
                notes(board).stream().map(language::of).toList());
    }

    static List<AxisRow> axes(Scoreboard board, Language language) {
        List<AxisRow> rows = new ArrayList<>();
        for (Subject subject : board.subjects()) {
            rows.add(
                    subject instanceof Subject.OfAxis of
                            ? AgendaViews.axis(board.agenda().axis(of.axis()), language)
                            : new AxisRow(subject.code(), language.of(OVERALL_TITLE), null));
        }
        return List.copyOf(rows);
    }

    static RankingView ranking(
            Scoreboard board, Subject by, Optional<String> group, List<Standing> standings, Language language) {
        Agenda agenda = board.agenda();
        Comparator<Standing> bestFirst = Comparator.comparingInt(
                standing -> standing.rank().map(Rank::place).orElse(Integer.MAX_VALUE));
        return new RankingView(
                agenda.id().code(),
                agenda.title().in(language),
                board.evaluation().number().value(),
                by.code(),
                title(agenda, by, language),
                group.orElse(null),
                standings.stream()
                        .sorted(bestFirst)
                        .map(standing -> rankingRow(standing, agenda.scoring().display()))
                        .toList(),
                notes(board, by).stream().map(language::of).toList());
    }

    private static ScoreboardRow row(Standing standing, Display display) {
        Average average = standing.average();
        return new ScoreboardRow(
                standing.municipality().code().code(),
                standing.municipality().name(),
                standing.subject().code(),
                displayed(standing, display),
                average.exact().map(Fraction::toString).orElse(null),
                average.coverage().rated(),
                average.coverage().asked(),
                standing.rank().map(Rank::place).orElse(null),
                standing.published().map(Score::toString).orElse(null));
    }

    private static RankingRow rankingRow(Standing standing, Display display) {
        Average average = standing.average();
        return new RankingRow(
                standing.rank().map(Rank::place).orElse(null),
                standing.municipality().code().code(),
                standing.municipality().name(),
                standing.municipality().group().orElse(null),
                standing.subject().code(),
                displayed(standing, display),
                average.exact().map(Fraction::toString).orElse(null),
                average.coverage().rated(),
                average.coverage().asked());
    }

    /** Averages are rounded for display; the rating of an action never is. */
    private static @Nullable String displayed(Standing standing, Display display) {
        boolean rating = standing.subject() instanceof Subject.OfAction;
        return standing.average()
                .exact()
                .map(exact -> (rating ? exact.toDecimal() : exact.round(display)).toPlainString())
                .orElse(null);
    }

    private static String title(Agenda agenda, Subject subject, Language language) {
        if (subject instanceof Subject.OfAxis of) {
            return agenda.axis(of.axis()).title().in(language);
        }
        if (subject instanceof Subject.OfAction of) {
            return agenda.action(of.action()).title().in(language);
        }
        return language.of(OVERALL_TITLE);
    }

    /** What is said of averages is not said of the ratings of one action. */
    private static List<Message> notes(Scoreboard board, Subject by) {
        return by instanceof Subject.OfAction of
                ? reconstructed(board, of.action()::equals).stream().toList()
                : notes(board);
    }

    private static Optional<Message> reconstructed(Scoreboard board, Predicate<ActionNumber> actions) {
        return AgendaViews.reconstructed(
                board.agenda().termsAt(board.evaluation().number()).asked().stream()
                        .filter(asked -> asked.criterion().reconstructed() && actions.test(asked.number()))
                        .map(asked -> asked.number().value()));
    }

    private static List<Message> notes(Scoreboard board) {
        List<Message> notes = new ArrayList<>();
        int zeros = board.standings().stream()
                .filter(standing -> standing.subject() instanceof Subject.OfAxis)
                .mapToInt(standing -> standing.average().zeros())
                .sum();
        if (zeros > 0) {
            notes.add(Count.of(
                    zeros,
                    new Message("acción sin calificación cuenta como 0.", "unrated action counts as 0."),
                    new Message("acciones sin calificación cuentan como 0.", "unrated actions count as 0.")));
        }
        Reconciliation print = Reconciliation.of(board);
        if (print.differing() > 0) {
            notes.add(difference(print));
        }
        reconstructed(board, action -> true).ifPresent(notes::add);
        return notes;
    }

    private static Message difference(Reconciliation print) {
        Message averages =
                Count.of(print.compared(), new Message("promedio", "average"), new Message("promedios", "averages"));
        Message differ = print.differing() == 1 ? new Message("difiere", "differs") : new Message("difieren", "differ");
        if (print.explained() == print.differing()) {
            return Message.of(
                    "%s de %s %s de los impresos porque las calificaciones impresas están redondeadas;"
                            + " los lugares tomados de calificaciones redondeadas son provisionales.",
                    "%s of %s %s from the printed ones because the printed ratings are rounded;"
                            + " places taken from rounded ratings are provisional.",
                    print.differing(),
                    averages,
                    differ);
        }
        return Message.of(
                "%s de %s %s de los impresos; el redondeo de las calificaciones explica %s de ellos, y"
                        + " los lugares tomados de calificaciones redondeadas son provisionales.",
                "%s of %s %s from the printed ones; the rounding of the ratings explains %s of them, and"
                        + " places taken from rounded ratings are provisional.",
                print.differing(),
                averages,
                differ,
                print.explained());
    }
}
