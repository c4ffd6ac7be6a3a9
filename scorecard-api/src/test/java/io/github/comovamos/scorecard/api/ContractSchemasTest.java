package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import io.github.comovamos.scorecard.core.service.agenda.AgendaRow;
import io.github.comovamos.scorecard.core.service.agenda.EvaluationRow;
import io.github.comovamos.scorecard.core.service.agenda.FindingRow;
import io.github.comovamos.scorecard.core.service.compute.ComputedRow;
import io.github.comovamos.scorecard.core.service.compute.ComputedView;
import io.github.comovamos.scorecard.core.service.evidence.CasePage;
import io.github.comovamos.scorecard.core.service.evidence.CaseRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetPartRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetRow;
import io.github.comovamos.scorecard.core.service.evidence.DatasetView;
import io.github.comovamos.scorecard.core.service.evidence.DiffRow;
import io.github.comovamos.scorecard.core.service.evidence.DiffView;
import io.github.comovamos.scorecard.core.service.evidence.FigurePage;
import io.github.comovamos.scorecard.core.service.evidence.FigureRow;
import io.github.comovamos.scorecard.core.service.evidence.PopulationRow;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRow;
import io.github.comovamos.scorecard.core.service.intake.EvidenceImportView;
import io.github.comovamos.scorecard.core.service.intake.ExclusionRow;
import io.github.comovamos.scorecard.core.service.rating.ImportView;
import io.github.comovamos.scorecard.core.service.rating.RatingRow;
import io.github.comovamos.scorecard.core.service.rating.RatingState;
import io.github.comovamos.scorecard.core.service.rating.RevisionRow;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingRow;
import io.github.comovamos.scorecard.core.service.scoreboard.RankingView;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardRow;
import io.github.comovamos.scorecard.core.service.scoreboard.ScoreboardView;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each schema of the contract has the fields of the record behind it, in its order, and null where it is nullable. */
class ContractSchemasTest {

    private static final String API = "io.github.comovamos.scorecard.api.";

    /** The records that the API answers, each under its own name. */
    static Stream<Class<?>> answers() {
        return Stream.of(
                AgendaRow.class,
                EvaluationRow.class,
                ScoreboardView.class,
                ScoreboardRow.class,
                RankingView.class,
                RankingRow.class,
                RatingRow.class,
                RatingState.class,
                RevisionRow.class,
                ImportView.class,
                FindingRow.class,
                IndicatorRow.class,
                DatasetRow.class,
                DatasetView.class,
                DatasetPartRow.class,
                DiffView.class,
                DiffRow.class,
                EvidenceImportView.class,
                ExclusionRow.class,
                FigurePage.class,
                FigureRow.class,
                CasePage.class,
                CaseRow.class,
                PopulationRow.class,
                ComputedView.class,
                ComputedRow.class);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answerHasTheFieldsOfItsRecordAndEachIsThere(Class<?> record) {
        String schema = record.getSimpleName();
        assertFields(schema, schema(schema), List.of(record.getRecordComponents()));
    }

    /** The fields of a record that is answered, and its schema. */
    static void assertFields(String name, Contract.Part schema, List<RecordComponent> fields) {
        assertSameNames(name, schema, fields);
        assertThat(required(schema))
                .as("openapi.yaml, schema %s: an answer always has every field", name)
                .isEqualTo(fields.stream().map(ContractSchemasTest::name).toList());
        assertSameNulls(name, schema, fields);
    }

    private static Contract.Part schema(String name) {
        return Contract.INSTANCE.at("/components/schemas/" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "RatingBody, request.RatingBody",
        "RatingsBody, request.RatingsBody",
        "RatingsEntry, request.RatingsBody$Entry",
        "EvaluationBody, request.EvaluationBody",
        "IndicatorBody, request.evidence.IndicatorBody",
    })
    void bodyHasTheFieldsOfItsRecordAndThoseWithoutNullAreRequired(String schema, String record)
            throws ClassNotFoundException {
        List<RecordComponent> fields = fields(API + record);
        assertSameNames(schema, schema(schema), fields);
        assertThat(required(schema(schema)))
                .as("openapi.yaml, schema %s: required is what may not be null", schema)
                .isEqualTo(fields.stream()
                        .filter(field -> !isNullable(field))
                        .map(ContractSchemasTest::name)
                        .toList());
        assertSameNulls(schema, schema(schema), fields);
    }

    @ParameterizedTest
    @CsvSource({"Problem, error.Problem", "Fault, error.Problem$Fault", "Health, resource.HealthResource$Health"})
    void restHasTheFieldsOfItsRecord(String schema, String record) throws ClassNotFoundException {
        assertSameNames(schema, schema(schema), fields(API + record));
    }

    private static void assertSameNames(String name, Contract.Part schema, List<RecordComponent> fields) {
        assertThat(schema.find("properties").orElseThrow().keys())
                .as("openapi.yaml, schema %s: the properties are the fields of the record", name)
                .isEqualTo(fields.stream().map(ContractSchemasTest::name).toList());
    }

    private static void assertSameNulls(String name, Contract.Part schema, List<RecordComponent> fields) {
        Contract.Part properties = schema.find("properties").orElseThrow();
        for (RecordComponent field : fields) {
            Contract.Part property = properties.find(name(field)).orElseThrow();
            assertThat(Contract.INSTANCE.faults(property, "null").isEmpty())
                    .as("openapi.yaml, schema %s: %s allows null where the record does", name, name(field))
                    .isEqualTo(isNullable(field));
        }
    }

    private static List<RecordComponent> fields(String record) throws ClassNotFoundException {
        return List.of(Class.forName(record).getRecordComponents());
    }

    /** The fields that a schema requires. */
    static List<String> required(Contract.Part schema) {
        JsonNode required = schema.node().path("required");
        return StreamSupport.stream(required.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** An underscore at the end keeps a name from being a word of Java. */
    private static String name(RecordComponent field) {
        return new KebabCaseStrategy().translate(field.getName().replaceFirst("_$", ""));
    }

    private static boolean isNullable(RecordComponent field) {
        return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
