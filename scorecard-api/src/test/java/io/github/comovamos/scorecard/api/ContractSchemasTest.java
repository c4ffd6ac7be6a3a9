package io.github.comovamos.scorecard.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import io.github.comovamos.scorecard.core.service.agenda.AgendaRow;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each schema of the contract has the fields of the record behind it, in its order, and null where it is nullable. */
class ContractSchemasTest {

    private static final String API = "io.github.comovamos.scorecard.api.";

    /** The records that the API answers, each under its own name. */
    static Stream<Arguments> answers() {
        return Stream.of(
                        "AgendaRow",
                        "EvaluationRow",
                        "ScoreboardView",
                        "ScoreboardRow",
                        "RankingView",
                        "RankingRow",
                        "RatingRow",
                        "RatingState",
                        "RevisionRow",
                        "ImportView",
                        "FindingRow",
                        "IndicatorRow",
                        "DatasetRow",
                        "DatasetView",
                        "DatasetPartRow",
                        "DiffView",
                        "DiffRow",
                        "EvidenceImportView",
                        "ExclusionRow",
                        "FigurePage",
                        "FigureRow",
                        "CasePage",
                        "CaseRow",
                        "PopulationRow",
                        "StoplightView",
                        "StoplightRow",
                        "StoplightPlaceRow",
                        "ObjectivesView",
                        "ObjectiveRow",
                        "StaffingView",
                        "StaffingRow",
                        "VettingView",
                        "VettingRow",
                        "PulseView",
                        "PulseRow",
                        "ReportsView",
                        "ReportRow",
                        "ComputedView",
                        "ComputedRow")
                .map(name -> arguments(name, AgendaRow.class.getPackageName() + "." + name));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void answerHasTheFieldsOfItsRecordAndEachIsThere(String schema, String record) throws ClassNotFoundException {
        List<RecordComponent> fields = fields(record);
        assertSameNames(schema, fields);
        assertThat(required(schema))
                .as("openapi.yaml, schema %s: an answer always has every field", schema)
                .isEqualTo(fields.stream().map(ContractSchemasTest::name).toList());
        assertSameNulls(schema, fields);
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
        assertSameNames(schema, fields);
        assertThat(required(schema))
                .as("openapi.yaml, schema %s: required is what may not be null", schema)
                .isEqualTo(fields.stream()
                        .filter(field -> !isNullable(field))
                        .map(ContractSchemasTest::name)
                        .toList());
        assertSameNulls(schema, fields);
    }

    @ParameterizedTest
    @CsvSource({"Problem, error.Problem", "Fault, error.Problem$Fault", "Health, resource.HealthResource$Health"})
    void restHasTheFieldsOfItsRecord(String schema, String record) throws ClassNotFoundException {
        assertSameNames(schema, fields(API + record));
    }

    private static void assertSameNames(String schema, List<RecordComponent> fields) {
        assertThat(Contract.INSTANCE
                        .at("/components/schemas/" + schema + "/properties")
                        .keys())
                .as("openapi.yaml, schema %s: the properties are the fields of the record", schema)
                .isEqualTo(fields.stream().map(ContractSchemasTest::name).toList());
    }

    private static void assertSameNulls(String schema, List<RecordComponent> fields) {
        Contract.Part properties = Contract.INSTANCE.at("/components/schemas/" + schema + "/properties");
        for (RecordComponent field : fields) {
            Contract.Part property = properties.find(name(field)).orElseThrow();
            assertThat(Contract.INSTANCE.faults(property, "null").isEmpty())
                    .as("openapi.yaml, schema %s: %s allows null where the record does", schema, name(field))
                    .isEqualTo(isNullable(field));
        }
    }

    private static List<RecordComponent> fields(String record) throws ClassNotFoundException {
        return List.of(Class.forName(record).getRecordComponents());
    }

    private static List<String> required(String schema) {
        JsonNode required =
                Contract.INSTANCE.at("/components/schemas/" + schema).node().path("required");
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
