package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.rating.Backing;
import io.github.comovamos.scorecard.core.domain.rating.Computed;
import io.github.comovamos.scorecard.core.domain.rating.Mark;
import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.rating.RatingStatus;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.review.Revision;
import io.github.comovamos.scorecard.core.domain.value.ActionNumber;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.RuleName;
import io.github.comovamos.scorecard.core.domain.value.Score;
import io.github.comovamos.scorecard.core.store.RatingStore;
import io.github.comovamos.scorecard.core.store.RevisedRating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Query;

/** The table {@code rating_revision}. */
final class JdbcRatingStore implements RatingStore {

    private static final int BATCH = 1000;

    private final Handle handle;

    JdbcRatingStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<RevisedRating> current(AgendaId agenda, EvaluationNumber evaluation) {
        return query("""
                        SELECT *
                        FROM rating_revision AS latest
                        WHERE agenda = :agenda AND evaluation = :evaluation
                          AND NOT EXISTS (
                            SELECT 1
                            FROM rating_revision AS later
                            WHERE later.agenda = latest.agenda AND later.evaluation = latest.evaluation
                              AND later.municipality = latest.municipality AND later.action = latest.action
                              AND later.revision > latest.revision)
                        ORDER BY municipality, action
                        """, agenda, evaluation)
                .map((row, context) -> revised(row))
                .list();
    }

    @Override
    public Optional<Revision> findLast(AgendaId agenda, EvaluationNumber evaluation, Rating.Cell cell) {
        List<Revision> lastTwo = revisions(query("""
                        SELECT *
                        FROM (
                          SELECT *
                          FROM rating_revision
                          WHERE agenda = :agenda AND evaluation = :evaluation
                            AND municipality = :municipality AND action = :action
                          ORDER BY revision DESC
                          LIMIT 2) AS last_two
                        ORDER BY revision
                        """, agenda, evaluation)
                .bind("municipality", cell.municipality().code())
                .bind("action", cell.action().value()));
        return lastTwo.isEmpty() ? Optional.empty() : Optional.of(lastTwo.get(lastTwo.size() - 1));
    }

    @Override
    public List<Revision> history(AgendaId agenda, EvaluationNumber evaluation) {
        return revisions(query("""
                SELECT *
                FROM rating_revision
                WHERE agenda = :agenda AND evaluation = :evaluation
                ORDER BY municipality, action, revision
                """, agenda, evaluation));
    }

    @Override
    public List<Revision> history(AgendaId agenda, EvaluationNumber evaluation, Rating.Cell cell) {
        return revisions(query("""
                        SELECT *
                        FROM rating_revision
                        WHERE agenda = :agenda AND evaluation = :evaluation
                          AND municipality = :municipality AND action = :action
                        ORDER BY revision
                        """, agenda, evaluation)
                .bind("municipality", cell.municipality().code())
                .bind("action", cell.action().value()));
    }

    @Override
    public Map<EvaluationNumber, Set<Rating.Cell>> rated(AgendaId agenda) {
        record Rated(EvaluationNumber evaluation, Rating.Cell cell) {}
        return handle
                .createQuery("""
                        SELECT evaluation, municipality, action
                        FROM rating_revision
                        WHERE agenda = :agenda AND revision = 1
                        """)
                .bind("agenda", agenda.code())
                .map((row, context) -> new Rated(new EvaluationNumber(row.getInt("evaluation")), cell(row)))
                .stream()
                .collect(Collectors.groupingBy(Rated::evaluation, Collectors.mapping(Rated::cell, Collectors.toSet())));
    }

    @Override
    public void append(
            AgendaId agenda, EvaluationNumber evaluation, Collection<RevisedRating> revisions, Authorship authorship) {
        PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO rating_revision (
                  agenda, evaluation, municipality, action, revision, score, status, evidence, source, note,
                  rule, computed, changed_by, changed_at, reason)
                VALUES (
                  :agenda, :evaluation, :municipality, :action, :revision, :score, :status, :evidence, :source, :note,
                  :rule, :computed, :changed_by, :changed_at, :reason)
                """);
        for (RevisedRating revised : revisions) {
            Rating rating = revised.rating();
            batch.bind("agenda", agenda.code())
                    .bind("evaluation", evaluation.value())
                    .bind("municipality", rating.municipality().code())
                    .bind("action", rating.action().value())
                    .bind("revision", revised.revision())
                    .bind("score", rating.mark().score().map(Score::toString).orElse(null))
                    .bind("status", rating.mark().status().code())
                    .bind("evidence", rating.backing().evidence().orElse(null))
                    .bind("source", rating.backing().source().orElse(null))
                    .bind("note", rating.backing().note().orElse(null))
                    .bind(
                            "rule",
                            rating.computed()
                                    .map(Computed::rule)
                                    .map(RuleName::code)
                                    .orElse(null))
                    .bind(
                            "computed",
                            rating.computed()
                                    .map(Computed::exact)
                                    .map(Fraction::toString)
                                    .orElse(null))
                    .bindMap(Rows.columns(authorship))
                    .add();
            if (batch.size() == BATCH) {
                batch.execute();
            }
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private Query query(String sql, AgendaId agenda, EvaluationNumber evaluation) {
        return handle.createQuery(sql).bind("agenda", agenda.code()).bind("evaluation", evaluation.value());
    }

    /** The rows of a history, each with what stood before it. */
    private static List<Revision> revisions(Query query) {
        record Row(RevisedRating revised, Authorship authorship) {}
        List<Row> rows = query.map((row, context) -> new Row(revised(row), Rows.authorship(row)))
                .list();
        List<Revision> revisions = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            RevisedRating after = rows.get(i).revised();
            Optional<Rating> before = i == 0 || after.revision() == 1
                    ? Optional.empty()
                    : Optional.of(rows.get(i - 1).revised().rating());
            revisions.add(new Revision(
                    after.revision(), before, after.rating(), rows.get(i).authorship()));
        }
        return List.copyOf(revisions);
    }

    private static RevisedRating revised(ResultSet row) throws SQLException {
        Mark mark = new Mark(Rows.text(row, "score").map(Score::parse), RatingStatus.parse(row.getString("status")));
        Backing backing = new Backing(Rows.text(row, "evidence"), Rows.text(row, "source"), Rows.text(row, "note"));
        Optional<Fraction> exact = Rows.text(row, "computed").map(Rows::fraction);
        Optional<Computed> computed = Rows.text(row, "rule")
                .map(RuleName::new)
                .flatMap(rule -> exact.map(value -> new Computed(rule, value)));
        Rating.Cell cell = cell(row);
        return new RevisedRating(
                row.getInt("revision"), new Rating(cell.municipality(), cell.action(), mark, backing, computed));
    }

    private static Rating.Cell cell(ResultSet row) throws SQLException {
        return new Rating.Cell(new AreaCode(row.getString("municipality")), new ActionNumber(row.getInt("action")));
    }
}
