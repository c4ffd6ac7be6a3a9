package io.github.comovamos.scorecard.core.exchange.rating;

import io.github.comovamos.scorecard.core.domain.agenda.Agenda;
import io.github.comovamos.scorecard.core.domain.agenda.EvaluationTerms;
import io.github.comovamos.scorecard.core.domain.agenda.MunicipalityNames;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.exchange.table.Columns;
import io.github.comovamos.scorecard.core.exchange.table.TableOrigin;
import io.github.comovamos.scorecard.core.exchange.workbook.TableFile;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Findings;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads a table of ratings: CSV or a workbook with the columns {@code municipality,action,rating} in any order, and
 * optionally {@code name,status,evidence,source,note}. The municipality is a code, a short name or a full name; the
 * columns {@code name,rule,computed,reconstructed} of a list are for people and decide nothing. Every bad row is a
 * finding with row, column, value and what is allowed.
 */
public final class RatingsReader {

    private static final List<String> REQUIRED = List.of("municipality", "action", "rating");
    private static final List<String> OPTIONAL =
            List.of("name", "status", "evidence", "source", "note", "rule", "computed", "reconstructed");

    private final MunicipalityNames names;
    private final Set<ActionNumber> asked;
    private final Findings.Collector findings = new Findings.Collector();
    private final Map<Rating.Cell, Rating> ratings = new LinkedHashMap<>();

    private RatingsReader(Agenda agenda, EvaluationNumber evaluation) {
        this.names = MunicipalityNames.of(agenda);
        this.asked = agenda.termsAt(evaluation).asked().stream()
                .map(EvaluationTerms.Asked::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What was read of a file.
     *
     * @param ratings its ratings, in its order
     * @param origin from what of the file they are
     */
    public record Table(Findings<List<Rating>> ratings, TableOrigin origin) {}

    /**
     * The ratings of a file.
     *
     * @param progress is told the number of each row that was read
     * @throws ScorecardException INVALID when the file is no table, or its header is not understood
     */
    public static Table read(InputStream input, Agenda agenda, EvaluationNumber evaluation, LongConsumer progress) {
        RatingsReader reader = new RatingsReader(agenda, evaluation);
        Columns columns = new Columns(REQUIRED, OPTIONAL, Map.of());
        TableOrigin origin;
        try {
            origin = TableFile.of(input).forEachRow((row, cells) -> {
                if (columns.areKnown()) {
                    reader.take(() -> columns.line(row, cells));
                    progress.accept(row);
                } else {
                    columns.read(row, cells);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!columns.areKnown()) {
            throw origin.empty(REQUIRED);
        }
        return new Table(reader.read(), origin);
    }

    /** The ratings of a list, in its order, each in texts with the names of the columns of a file. */
    public static Findings<List<Rating>> read(
            List<? extends Texts> entries, Agenda agenda, EvaluationNumber evaluation) {
        RatingsReader reader = new RatingsReader(agenda, evaluation);
        entries.forEach(entry -> reader.take(() -> entry));
        return reader.read();
    }

    private Findings<List<Rating>> read() {
        return findings.with(List.copyOf(ratings.values()));
    }

    private void take(Supplier<Texts> texts) {
        try {
            add(texts.get());
        } catch (ScorecardException refused) {
            findings.addAll(refused);
        }
    }

    private void add(Texts texts) {
        AreaCode municipality =
                texts.get("municipality", text -> names.get(text).code());
        ActionNumber action = texts.get("action", this::askedAction);
        Rating rating = new Rating(municipality, action, RatingTexts.mark(texts), RatingTexts.backing(texts));
        if (ratings.putIfAbsent(rating.cell(), rating) != null) {
            throw ScorecardException.invalid(
                            "la acción %s de %s ya tiene calificación en este archivo: se admite una",
                            "action %s of %s already has a rating in this file: one is allowed", action, municipality)
                    .at(texts.place("action"), texts.text("action"));
        }
    }

    private ActionNumber askedAction(String text) {
        ActionNumber action = ActionNumber.parse(text);
        if (!asked.contains(action)) {
            throw ScorecardException.invalid(
                    "la acción %s no se pide en esta evaluación: %s",
                    "action %s is not asked in this evaluation: %s", action, Allowed.of(asked));
        }
        return action;
    }
}
