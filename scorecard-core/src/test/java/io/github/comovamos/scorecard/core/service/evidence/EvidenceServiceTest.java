package io.github.comovamos.scorecard.core.service.evidence;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.Titled;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.testing.EvidenceCalls;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceServiceTest {

    private static final String FIGURES = """
            indicator,area,period,value,goal
            homicide,19006,2013-01,5,
            homicide,19006,2013-02,6,4
            homicide,02004,2013-01,7,
            robbery,19006,2012-12,8,
            robbery,metropolitan,2013,9,
            """;
    private static final String CASES = """
            case,category,area,opened,closed
            1,lights,19006,2013-04-01,2013-04-03
            1,holes,19006,2013-04-02,
            2,lights,02004,2013-05-01,
            ñ,lights,19006,2013-05-02,
            """;

    private final EvidenceCalls evidence;

    EvidenceServiceTest(@TempDir Path folder) {
        this.evidence =
                new EvidenceCalls(TestServices.with(folder, SampleAgenda.TEXT).services());
    }

    private static EvidenceQuery query(String municipality, String from, String to) {
        EvidenceScope scope = given(municipality).map(TestServices::of).orElse(EvidenceScope.ALL);
        return new EvidenceQuery(
                scope,
                given(from).map(Period::parse),
                given(to).map(Period::parse),
                Optional.empty(),
                EvidenceQuery.Page.FIRST);
    }

    private static Optional<String> given(String text) {
        return Optional.of(text).filter(one -> !one.equals("-"));
    }

    @ParameterizedTest(name = "of {0}: {1}, from {2} to {3}")
    @CsvSource({
        "-, -, -, -, 5",
        "19006, -, -, -, 3",
        "APO, -, -, -, 3",
        "Apodaca, -, -, -, 3",
        "tijuana, -, -, -, 1",
        "2004, -, -, -, 1",
        "metropolitan, -, -, -, 1",
        "-, homicide, -, -, 3",
        "-, -, 2013, 2013, 4",
        "-, -, 2013-01, 2013-01, 2",
        "-, -, -, 2012-12-31, 1",
        "-, -, 2013-02, -, 1",
        "-, -, -, 9999, 5",
    })
    void figuresAreListedByAreaIndicatorAndPeriod(
            String municipality, String name, String from, String to, int expected) {
        evidence.add("f", FIGURES);
        FigurePage page = evidence.services()
                .evidence()
                .figures(given(name).map(IndicatorCode::parse), query(municipality, from, to), Language.EN);
        assertThat(page.rows()).hasSize(expected);
        assertThat(page.next()).isNull();
    }

    @Test
    void pagesOfFiguresGoOnWhereTheOneBeforeEnded() {
        evidence.add("f", FIGURES);
        List<String> whole = evidence.figures();
        for (int limit = 1; limit <= 6; limit++) {
            List<String> read = new ArrayList<>();
            FigurePage page = evidence.figures(EvidenceCalls.query(EvidenceCalls.page("", limit)));
            while (page.next() != null) {
                assertThat(page.rows()).hasSize(limit);
                page.rows().forEach(row -> read.add(EvidenceCalls.text(row)));
                page = evidence.figures(
                        EvidenceCalls.query(EvidenceCalls.page(Objects.requireNonNull(page.next()), limit)));
            }
            page.rows().forEach(row -> read.add(EvidenceCalls.text(row)));
            assertThat(page.rows()).as("the last page has something").isNotEmpty();
            assertThat(read).as("pages of %s", limit).isEqualTo(whole);
        }
    }

    @Test
    void pagesOfCasesGoOnWhereTheOneBeforeEnded() {
        evidence.add("c", CASES);
        List<CaseRow> whole =
                evidence.cases(EvidenceCalls.query(EvidenceQuery.Page.FIRST)).rows();
        assertThat(whole)
                .extracting(row -> row.category() + " " + row.case_())
                .containsExactly("holes 1", "lights 1", "lights 2", "lights ñ");
        for (int limit = 1; limit <= 5; limit++) {
            List<CaseRow> read = new ArrayList<>();
            String after = "";
            for (CasePage page = null; page == null || page.next() != null; after = String.valueOf(page.next())) {
                page = evidence.cases(EvidenceCalls.query(EvidenceCalls.page(after, limit)));
                read.addAll(page.rows());
            }
            assertThat(read).as("pages of %s", limit).isEqualTo(whole);
        }
    }

    @Test
    void casesAreListedByCategoryAreaAndTheDayTheyWereOpened() {
        evidence.add("c", CASES);
        assertThat(evidence.services()
                        .evidence()
                        .cases(given("lights"), query("APO", "-", "2013-04"), Language.EN)
                        .rows())
                .containsExactly(new CaseRow(
                        "1",
                        "lights",
                        new Titled("19006", "Apodaca"),
                        "2013-04-01",
                        "2013-04-03",
                        null,
                        null,
                        "c",
                        null));
        assertThat(evidence.services()
                        .evidence()
                        .cases(given("-"), query("-", "2013-05", "2013-05-01"), Language.EN)
                        .rows())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!", "a b", "AAAAA", "aG9taWNpZGU", "====", "ñ", "_w"})
    void badCursorIsRefused(String cursor) {
        evidence.add("f", FIGURES);
        refused(
                FailureReason.INVALID,
                "no señala una página",
                "does not point to a page",
                () -> evidence.figures(EvidenceCalls.query(EvidenceCalls.page(cursor, 5))));
    }

    @Test
    void cursorWhosePartsAreNoKeyIsRefused() {
        evidence.add("f", FIGURES);
        for (String key : List.of(
                "a\u001F190\u001F2013\u001F",
                "a\u001F19\u001F20\u001F",
                "\u001F\u001F\u001F",
                "a b\u001F19\u001F2013\u001F")) {
            String cursor =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
            refused(
                    FailureReason.INVALID,
                    "",
                    "",
                    () -> evidence.figures(EvidenceCalls.query(EvidenceCalls.page(cursor, 5))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"!", "a b", "AAAAA", "===="})
    void badCursorOfCasesIsRefused(String cursor) {
        refused(
                FailureReason.INVALID,
                "no señala una página",
                "does not point to a page",
                () -> evidence.cases(EvidenceCalls.query(EvidenceCalls.page(cursor, 5))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10001", "-1", "x", "1.5", ""})
    void badLimitIsRefused(String limit) {
        refused(
                FailureReason.INVALID,
                "de 1 a 10000",
                "from 1 to 10000",
                () -> EvidenceQuery.parse(
                        EvidenceScope.ALL, Texts.at(Place.Argument::new).and("limit", limit)));
    }

    @Test
    void unknownDatasetIsNotFound() {
        refused(
                FailureReason.NOT_FOUND,
                "no hay conjunto de datos \"x\"",
                "there is no dataset \"x\"",
                () -> evidence.figures(EvidenceCalls.of("x")));
        refused(
                FailureReason.NOT_FOUND,
                "\"x\"",
                "\"x\"",
                () -> evidence.services().evidence().dataset(DatasetName.parse("x")));
        refused(
                FailureReason.NOT_FOUND,
                "\"x\"",
                "\"x\"",
                () -> evidence.services().evidence().diff(new DatasetName("x"), new DatasetName("x"), Language.EN));
    }

    @Test
    void datasetIsShownWithItsParts() {
        evidence.add("f", FIGURES);
        assertThat(evidence.services()
                        .evidence()
                        .dataset(DatasetName.parse("f"))
                        .parts())
                .containsExactly(
                        new DatasetPartRow("homicide", 2, "2013-01", "2013-02", 3),
                        new DatasetPartRow("robbery", 2, "2012-12", "2013", 2));
    }

    @Test
    void revisionsAreListedAndBothStay() {
        evidence.add("first", "2013-01-20", "indicator,area,period,value\nextortion,19018,2012-12,0\na,19,2012,1\n");
        evidence.add("second", "2013-03-01", "indicator,area,period,value\nextortion,19018,2012-12,1\nb,19,2012,1\n");
        assertThat(evidence.services()
                        .evidence()
                        .diff(new DatasetName("first"), new DatasetName("second"), Language.EN))
                .isEqualTo(new DiffView(
                        "first",
                        "second",
                        1,
                        1,
                        1,
                        List.of(new DiffRow(
                                "figures", "extortion", new Titled("19018", null), "2012-12", "value", "0", "1")),
                        1));
        assertThat(evidence.figures(EvidenceCalls.of("first")).rows())
                .extracting(EvidenceCalls::text)
                .contains("extortion 19018 2012-12 0 null null");
        EvidenceScope then = EvidenceScope.parse(
                Optional.empty(),
                Optional.of(PlacedText.ofArgument("municipality", "19018")),
                Texts.at(Place.Argument::new).and("as-of", "2013-02-28"));
        EvidenceQuery query =
                new EvidenceQuery(then, Optional.empty(), Optional.empty(), Optional.empty(), EvidenceQuery.Page.FIRST);
        assertThat(evidence.figures(query).rows())
                .extracting(EvidenceCalls::text)
                .containsExactly("extortion 19018 2012-12 0 null null");
    }

    @Test
    void datasetsOfDifferentThingsAreNotCompared() {
        evidence.add("f", FIGURES);
        evidence.add("c", CASES);
        refused(
                FailureReason.INVALID,
                "f tiene figures y c tiene cases",
                "f holds figures and c holds cases",
                () -> evidence.services().evidence().diff(new DatasetName("f"), new DatasetName("c"), Language.EN));
    }
}
