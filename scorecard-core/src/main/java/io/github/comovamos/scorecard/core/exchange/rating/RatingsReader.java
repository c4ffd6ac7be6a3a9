package io.github.comovamos.scorecard.core.exchange.rating;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.domain.agenda.MunicipalityNames;
import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.exchange.table.BadCell;
import io.github.comovamos.scorecard.core.exchange.table.Columns;
import io.github.comovamos.scorecard.core.exchange.table.Line;
import io.github.comovamos.scorecard.core.exchange.table.TableSource;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Reads a table of ratings: CSV or a workbook with the columns {@code municipality,action,rating} in any order, and
 * optionally {@code name,status,evidence,source,note}. The municipality is a code, a short name or a full name; the
 * columns {@code name,rule,computed,reconstructed} of a list are for people and decide nothing. Every bad row is a finding with row, column, value and what
 * is allowed.
 */
public final class RatingsReader {

    /** The columns, in the order of a list. */
    public static final List<String> COLUMNS =
            List.of("municipality", "action", "rating", "status", "evidence", "source", "note");

    private static final List<String> REQUIRED = List.of("municipality", "action", "rating");
    private static final List<String> OPTIONAL =
            List.of("name", "status", "evidence", "source", "note", "rule", "computed", "reconstructed");

    private final BiFunction<Long, String, Place> places;
    private final MunicipalityNames names;
    private final Set<ActionNumber> asked;
    private final LongConsumer progress;
    private final Findings.Collector findings = new Findings.Collector();
    private final Map<Rating.Cell, Rating> ratings = new LinkedHashMap<>();
    private final Columns columns = new Columns(REQUIRED, OPTIONAL, Map.of());

    private RatingsReader(
            Agenda agenda, EvaluationNumber evaluation, LongConsumer progress, BiFunction<Long, String, Place> places) {
        this.places = places;
        this.names = MunicipalityNames.of(agenda);
        this.asked = agenda.termsAt(evaluation).asked().stream()
                .map(EvaluationTerms.Asked::number)
                .collect(Collectors.toSet());
        this.progress = progress;
    }

    /**
     * The ratings of a file, in its order.
     *
     * @param progress is told the number of each row that was read
     * @throws ScorecardException INVALID when the file is no table, or its header is not understood
     */
    public static Findings<List<Rating>> read(
            InputStream input, Agenda agenda, EvaluationNumber evaluation, LongConsumer progress) {
        RatingsReader reader = new RatingsReader(agenda, evaluation, progress, Place.Cell::new);
        try {
            TableSource.of(input).forEachRow(reader::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!reader.columns.areKnown()) {
            throw Columns.missing(REQUIRED);
        }
        return reader.findings.with(List.copyOf(reader.ratings.values()));
    }

    /**
     * The ratings of a list, in its order; findings point into the list.
     *
     * @param pointer the JSON pointer of the list
     * @param rows texts in the order of {@link #COLUMNS}; those that are not given are empty
     */
    public static Findings<List<Rating>> read(
            String pointer, List<List<String>> rows, Agenda agenda, EvaluationNumber evaluation) {
        RatingsReader reader = new RatingsReader(
                agenda,
                evaluation,
                row -> {},
                (row, column) -> new Place.Pointer(pointer + "/" + (row - 1) + "/" + column));
        reader.columns.read(0, COLUMNS);
        for (int i = 0; i < rows.size(); i++) {
            reader.row(i + 1, rows.get(i));
        }
        return reader.findings.with(List.copyOf(reader.ratings.values()));
    }

    private void row(long row, List<String> cells) {
        if (!columns.areKnown()) {
            columns.read(row, cells);
            return;
        }
        try {
            rating(columns.line(row, cells, places));
        } catch (BadCell bad) {
            findings.add(bad.finding());
        }
        progress.accept(row);
    }

    private void rating(Line line) {
        AreaCode municipality = line.get("municipality", text -> names.get(text).code());
        ActionNumber action = line.get("action", this::askedAction);
        Optional<Score> score = line.find("rating", Score::parse);
        RatingStatus status = line.find("status", RatingStatus::parse).orElse(RatingStatus.RATED);
        Mark mark = line.get(score.isPresent() ? "status" : "rating", text -> new Mark(score, status));
        Backing backing = new Backing(
                line.find("evidence", RatingsReader::backing),
                line.find("source", RatingsReader::backing),
                line.find("note", RatingsReader::backing));
        Rating rating = new Rating(municipality, action, mark, backing);
        if (ratings.putIfAbsent(rating.cell(), rating) != null) {
            throw line.bad(
                    "action",
                    Message.of(
                            "la acción %s de %s ya tiene calificación en este archivo: se admite una",
                            "action %s of %s already has a rating in this file: one is allowed", action, municipality));
        }
    }

    private ActionNumber askedAction(String text) {
        ActionNumber action = ActionNumber.parse(text);
        if (!asked.contains(action)) {
            throw ScorecardException.invalid(
                    "la acción %s no se pide en esta evaluación: se admite %s",
                    "action %s is not asked in this evaluation: allowed is %s",
                    action,
                    String.join(
                            ", ",
                            asked.stream().sorted().map(ActionNumber::toString).toList()));
        }
        return action;
    }

    private static String backing(String text) {
        return PlainText.check(text, Backing.LONGEST);
    }
}
