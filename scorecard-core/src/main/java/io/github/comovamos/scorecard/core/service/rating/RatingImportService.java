package io.github.comovamos.scorecard.core.service.rating;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.rating.RatingsReader;
import io.github.comovamos.scorecard.core.exchange.table.BadRows;
import io.github.comovamos.scorecard.core.exchange.table.TableOrigin;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.agenda.Agendas;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.agenda.Scope;
import io.github.comovamos.scorecard.core.service.change.Editor;
import io.github.comovamos.scorecard.core.store.RevisedRating;
import io.github.comovamos.scorecard.core.store.Session;
import io.github.comovamos.scorecard.core.store.Store;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** Takes ratings from files: all rows or, if asked so, the good ones; in one transaction. */
public final class RatingImportService {

    private final Store store;
    private final Clock clock;
    private final Agendas agendas;

    public RatingImportService(Store store, Clock clock, Agendas agendas) {
        this.store = store;
        this.clock = clock;
        this.agendas = agendas;
    }

    /**
     * How an import is done.
     *
     * @param partial whether good rows are stored although others are bad
     * @param dryRun whether everything is checked and nothing is stored
     * @param progress is told the number of each row that was read
     * @param language the language of the findings
     */
    public record Options(boolean partial, boolean dryRun, LongConsumer progress, Language language) {}

    /**
     * Imports a CSV file or a workbook. Rows equal to what is stored add no revision.
     *
     * @throws ScorecardException INVALID when the file cannot be read, or when rows are bad and it is not partial: with
     *     a finding for each bad row, and nothing stored
     */
    public ImportView importRatings(Scope scope, InputStream input, Options options, Editor author) {
        return importRatings(
                scope,
                (agenda, evaluation) -> RatingsReader.read(input, agenda, evaluation, options.progress()),
                options,
                author);
    }

    /**
     * Imports a list of ratings, each in texts with the names of the columns of a file, as {@link #importRatings(Scope,
     * InputStream, Options, Editor)} does.
     *
     * @throws ScorecardException INVALID when ratings are bad and it is not partial: with a finding for each, and
     *     nothing stored
     */
    public ImportView importRatings(Scope scope, List<? extends Texts> entries, Options options, Editor author) {
        return importRatings(
                scope,
                (agenda, evaluation) ->
                        new RatingsReader.Table(RatingsReader.read(entries, agenda, evaluation), TableOrigin.FILE),
                options,
                author);
    }

    private ImportView importRatings(
            Scope scope,
            BiFunction<Agenda, EvaluationNumber, RatingsReader.Table> reading,
            Options options,
            Editor author) {
        Agenda agenda =
                store.read(session -> agendas.get(session, scope.agenda()).agenda());
        EvaluationNumber evaluation = Agendas.evaluation(agenda, scope).number();
        RatingsReader.Table table = reading.apply(agenda, evaluation);
        Findings<List<Rating>> findings = table.ratings();
        if (!options.partial()) {
            findings.orThrow(
                    BadRows.refusal(findings.count(), findings.accepted().size()));
        }
        Function<Session, ImportView> work = session -> {
            if (!agendas.get(session, Optional.of(agenda.id())).agenda().equals(agenda)) {
                throw ScorecardException.conflict(
                        "la agenda %s cambió mientras se leía el archivo: intente de nuevo",
                        "agenda %s changed while the file was read: try again", agenda.id());
            }
            Changes changes = Changes.of(findings.accepted(), session.ratings().current(agenda.id(), evaluation));
            changes.revisions().forEach(changed -> RatingService.checkOverride(changed.rating(), author));
            if (!options.dryRun()) {
                session.ratings().append(agenda.id(), evaluation, changes.revisions(), author.now(clock));
            }
            return view(evaluation, changes, table, options);
        };
        return options.dryRun() ? store.read(work) : store.write(work);
    }

    /** What the rows of a file change. */
    private record Changes(List<RevisedRating> revisions, int added, int unchanged) {

        static Changes of(List<Rating> ratings, List<RevisedRating> current) {
            Map<Rating.Cell, RevisedRating> before = current.stream()
                    .collect(Collectors.toMap(revised -> revised.rating().cell(), Function.identity()));
            List<RevisedRating> revisions = new ArrayList<>();
            int added = 0;
            int unchanged = 0;
            for (Rating rating : ratings) {
                RevisedRating known = before.get(rating.cell());
                if (known == null) {
                    added++;
                    revisions.add(new RevisedRating(1, rating));
                } else if (known.rating()
                        .equals(rating.withComputed(known.rating().computed()))) {
                    unchanged++;
                } else {
                    revisions.add(new RevisedRating(
                            known.revision() + 1,
                            rating.withComputed(known.rating().computed())));
                }
            }
            return new Changes(List.copyOf(revisions), added, unchanged);
        }
    }

    private static ImportView view(
            EvaluationNumber evaluation, Changes changes, RatingsReader.Table table, Options options) {
        Findings<List<Rating>> findings = table.ratings();
        return new ImportView(
                evaluation.value(),
                changes.added(),
                changes.revisions().size() - changes.added(),
                changes.unchanged(),
                findings.count(),
                !options.dryRun(),
                table.origin().notes().stream().map(options.language()::of).toList(),
                findings.listed().stream()
                        .map(finding -> FindingRow.of(finding, options.language()))
                        .toList());
    }
}
