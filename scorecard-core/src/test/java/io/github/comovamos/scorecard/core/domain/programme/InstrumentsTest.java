package io.github.comovamos.scorecard.core.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.argument.Argument;
import io.github.comovamos.scorecard.core.domain.argument.Arguments;
import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.instrument.Part;
import io.github.comovamos.scorecard.core.domain.instrument.Profile;
import io.github.comovamos.scorecard.core.domain.instrument.Question;
import io.github.comovamos.scorecard.core.domain.instrument.Readout;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.exchange.answer.Csv;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.table.Grid;
import io.github.comovamos.scorecard.core.table.Table;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every instrument, so that a command, an address and a rule can be made of it. */
class InstrumentsTest {

    /** What every question may say of its scope and its answer: no argument may mean something else by these. */
    private static final List<String> TAKEN =
            List.of("agenda", "municipality", "as-of", "instrument", "format", "lang", "rows", "notes");

    private static final String WORD = "[a-z]+(-[a-z]+)*";

    static Stream<Instrument<?>> all() {
        return Instruments.all().stream();
    }

    @Test
    void namesAreUniqueAndFitForACommandAndAnAddress() {
        assertThat(Instruments.all())
                .extracting(Instrument::name)
                .doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).matches(WORD))
                .startsWith("stoplight", "objectives", "staffing", "vetting", "pulse", "reports");
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyInstrumentIsFoundByItsName(Instrument<?> instrument) {
        assertThat(Instruments.get(instrument.name())).isSameAs(instrument);
    }

    @Test
    void anotherNameIsRefusedWithThoseThatAreAllowed() {
        String names = Instruments.all().stream().map(Instrument::name).collect(Collectors.joining(", "));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Instruments.get("semáforo"))
                .satisfies(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(FailureReason.INVALID);
                    assertThat(refusal.sentence().es())
                            .isEqualTo("\"semáforo\" no es un instrumento: se admiten " + names);
                    assertThat(refusal.sentence().en())
                            .isEqualTo("\"semáforo\" is not an instrument: allowed are " + names);
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatItShowsAndHowIsSaidInSentencesOfBothLanguages(Instrument<?> instrument) {
        Profile profile = instrument.profile();
        Stream.concat(Stream.of(profile.summary()), profile.description().stream())
                .forEach(text -> {
                    assertThat(text.es()).endsWith(".").isNotEqualTo(text.en());
                    assertThat(text.en()).endsWith(".");
                });
        assertThat(profile.examples()).as("somebody may type it").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void argumentsAreNamedOnceEachByNamesThatMeanNothingElse(Instrument<?> instrument) {
        assertThat(instrument.question().arguments())
                .extracting(argument -> argument.name())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(TAKEN)
                .allSatisfy(name -> assertThat(name).matches(WORD));
        assertThat(instrument.parts())
                .extracting(part -> part.name())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(TAKEN)
                .doesNotContainAnyElementsOf(instrument.question().arguments().stream()
                        .map(Argument::name)
                        .toList())
                .allSatisfy(name -> assertThat(name).matches(WORD));
    }

    @ParameterizedTest
    @MethodSource("all")
    void meaningsAreWordsThatAHelpCanGoOnFrom(Instrument<?> instrument) {
        Stream<LocalizedText> meanings = Stream.concat(
                instrument.question().arguments().stream().map(Argument::meaning),
                instrument.parts().stream().map(Part::meaning));
        meanings.flatMap(meaning -> Stream.of(meaning.es(), meaning.en()))
                .forEach(text -> assertThat(text)
                        .as("a lower-case letter or a code at the beginning, no point at the end")
                        .matches("(?s)[\\p{Ll}0-9].*[^.]"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsUsualCouldHaveBeenSaid(Instrument<?> instrument) {
        for (Argument<?> argument : instrument.question().arguments()) {
            argument.usual()
                    .ifPresent(usual -> assertThat(Arguments.of(List.of(argument), Map.of())
                                    .find(argument)
                                    .map(Object.class::cast))
                            .as(argument.name())
                            .isPresent()
                            .isEqualTo(Arguments.of(List.of(argument), Map.of(argument.name(), usual))
                                    .find(argument)
                                    .map(Object.class::cast)));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void choicesRepetitionsAndTheTimeAreAmongTheArguments(Instrument<?> instrument) {
        Question question = instrument.question();
        assertThat(question.arguments())
                .containsAll(question.alternatives())
                .containsAll(question.repeated())
                .contains(question.time().argument());
        assertThat(question.alternatives())
                .as("of which one must be said: so none must be said, and one is no choice")
                .allSatisfy(argument -> assertThat(argument.required()).isFalse())
                .hasSizeBetween(
                        question.alternatives().isEmpty() ? 0 : 2,
                        question.arguments().size());
    }

    @ParameterizedTest
    @MethodSource("all")
    void timeIsAllThatMustBeSaid(Instrument<?> instrument) {
        assertThat(InstrumentSample.ofMay(instrument)
                        .isGiven(instrument.question().time().argument()))
                .isTrue();
    }

    @Test
    void sampleHasSomethingForEachOfThese() {
        for (Instrument<?> instrument : List.of(
                Instruments.STOPLIGHT,
                Instruments.OBJECTIVES,
                Instruments.STAFFING,
                Instruments.VETTING,
                Instruments.PULSE,
                Instruments.REPORTS)) {
            assertThat(instrument
                            .read(InstrumentSample.evidence(), InstrumentSample.ofMay(instrument))
                            .rows())
                    .as(instrument.name())
                    .hasSizeGreaterThan(1);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void rowsFillTheTableInBothLanguages(Instrument<?> instrument) {
        checkTables(instrument);
    }

    private static <R extends Record> void checkTables(Instrument<R> instrument) {
        Arguments arguments = InstrumentSample.ofMay(instrument);
        Readout<R> readout = instrument.read(InstrumentSample.evidence(), arguments);
        for (Language language : Language.values()) {
            assertThat(language.of(instrument.heading(arguments))).isNotBlank();
            checkTable(instrument.table(arguments), readout.rows(), language);
            instrument.parts().forEach(part -> checkPart(part, readout, language));
        }
    }

    private static <P extends Record> void checkPart(Part<P> part, Readout<?> readout, Language language) {
        checkTable(part.table(), readout.part(part), language);
    }

    private static <R extends Record> void checkTable(Table<R> table, List<R> rows, Language language) {
        Grid grid = table.fill(rows, language);
        assertThat(grid.columns())
                .isNotEmpty()
                .allSatisfy(column -> assertThat(column.heading()).isNotBlank());
        assertThat(grid.height()).isEqualTo(rows.size());
        assertThat(grid.columns().stream().flatMap(column -> column.cells().stream()))
                .allSatisfy(cell -> assertThat(cell.text())
                        .as("no cell shows the inside of a value")
                        .doesNotContain("[", "]", "Optional", "null"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void csvHasTheComponentsOfTheRowsInKebabCase(Instrument<?> instrument) {
        checkCsv(instrument);
    }

    private static <R extends Record> void checkCsv(Instrument<R> instrument) {
        Readout<R> readout = instrument.read(InstrumentSample.evidence(), InstrumentSample.ofMay(instrument));
        checkCsv(instrument.type(), readout.rows());
        instrument.parts().forEach(part -> checkCsv(part, readout));
    }

    private static <P extends Record> void checkCsv(Part<P> part, Readout<?> readout) {
        checkCsv(part.type(), readout.part(part));
    }

    private static <R extends Record> void checkCsv(Class<R> type, List<R> rows) {
        String header = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(InstrumentsTest::kebab)
                .collect(Collectors.joining(","));
        assertThat(Csv.write(type, List.of())).isEqualTo(header + "\n");
        assertThat(Csv.write(type, rows).lines())
                .startsWith(header)
                .hasSize(1 + rows.size())
                .allSatisfy(line ->
                        assertThat(line).as("no value shows its inside").doesNotContain("[", "=", "Optional", "null"));
    }

    /** An underscore keeps a name from being a word of Java. */
    private static String kebab(String component) {
        return component.replaceAll("_$", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
