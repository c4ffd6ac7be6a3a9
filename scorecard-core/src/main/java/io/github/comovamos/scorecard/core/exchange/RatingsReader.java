package io.github.comovamos.scorecard.core.exchange;

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
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/**
 * Reads a table of ratings: CSV or a workbook with the columns {@code municipality,action,rating} in any order, and
 * optionally {@code name,status,evidence,source,note}. The municipality is a code, a short name or a full name; the
 * column {@code name} is for people and decides nothing. Every bad row is a finding with row, column, value and what
 * is allowed.
 */
public final class RatingsReader {

    /** The columns, in the order of a list. */
    public static final List<String> COLUMNS =
            List.of("municipality", "action", "rating", "status", "evidence", "source", "note");

    private static final List<String> REQUIRED = List.of("municipality", "action", "rating");
    private static final List<String> OPTIONAL = List.of("name", "status", "evidence", "source", "note");

    private final BiFunction<Long, String, Place> places;
    private final MunicipalityNames names;
    private final Set<ActionNumber> asked;
    private final LongConsumer progress;
    private final Findings.Collector findings = new Findings.Collector();
    private final Map<Rating.Cell, Rating> ratings = new LinkedHashMap<>();
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;

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
        if (reader.columns.isEmpty()) {
            throw ScorecardException.invalid(
                    "el archivo está vacío: la primera fila debe tener las columnas %s",
                    "the file is empty: its first row must have the columns %s", String.join(", ", REQUIRED));
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
        reader.header(0, COLUMNS);
        for (int i = 0; i < rows.size(); i++) {
            reader.row(i + 1, rows.get(i));
        }
        return reader.findings.with(List.copyOf(reader.ratings.values()));
    }

    private void row(long row, List<String> cells) {
        if (columns.isEmpty()) {
            header(row, cells);
            return;
        }
        try {
            rating(new Line(row, cells));
        } catch (BadCell bad) {
            findings.add(bad.finding);
        }
        progress.accept(row);
    }

    private void header(long row, List<String> cells) {
        width = cells.size();
        for (int i = 0; i < width; i++) {
            String name = cells.get(i);
            boolean known = REQUIRED.contains(name) || OPTIONAL.contains(name);
            if (!known || columns.put(name, i) != null) {
                throw ScorecardException.invalid(
                        "fila %s: la columna %s %s: se admite %s, y opcionalmente %s",
                        "row %s: column %s %s: allowed is %s, and optionally %s",
                        row,
                        Message.quote(name),
                        known ? new Message("está repetida", "is repeated") : new Message("no se conoce", "is unknown"),
                        String.join(", ", REQUIRED),
                        String.join(", ", OPTIONAL));
            }
        }
        REQUIRED.stream().filter(name -> !columns.containsKey(name)).findFirst().ifPresent(missing -> {
            throw ScorecardException.invalid(
                    "fila %s: falta la columna %s: se necesitan %s",
                    "row %s: column %s is missing: needed are %s",
                    row,
                    Message.quote(missing),
                    String.join(", ", REQUIRED));
        });
    }

    private void rating(Line line) {
        if (line.cells.size() > width) {
            throw new BadCell(new Finding(
                    new Place.Row(line.row),
                    String.join(" | ", line.cells.subList(width, line.cells.size())),
                    Message.of(
                            "la fila tiene más celdas que el encabezado, que tiene %s",
                            "the row has more cells than the header, which has %s", width)));
        }
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

    /** A cell that cannot be taken; caught where the next row goes on. */
    private static final class BadCell extends RuntimeException {
        private final transient Finding finding;

        BadCell(Finding finding) {
            super(finding.message().en(), null, false, false);
            this.finding = finding;
        }
    }

    /** One row, read by the names of the columns. */
    private final class Line {
        private final long row;
        private final List<String> cells;

        Line(long row, List<String> cells) {
            this.row = row;
            this.cells = cells;
        }

        private String text(String column) {
            Integer index = columns.get(column);
            return index == null || index >= cells.size() ? "" : cells.get(index);
        }

        <T> T get(String column, Function<String, T> parse) {
            try {
                return parse.apply(text(column));
            } catch (ScorecardException refused) {
                throw bad(column, refused.sentence());
            }
        }

        <T> Optional<T> find(String column, Function<String, T> parse) {
            return text(column).isEmpty() ? Optional.empty() : Optional.of(get(column, parse));
        }

        BadCell bad(String column, Message message) {
            return new BadCell(new Finding(places.apply(row, column), text(column), message));
        }
    }
}
