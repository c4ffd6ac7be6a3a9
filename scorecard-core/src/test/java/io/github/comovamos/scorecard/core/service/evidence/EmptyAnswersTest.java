package io.github.comovamos.scorecard.core.service.evidence;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.SampleAgenda;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.PlacedText;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer without rows says what narrowed the question; a name that nobody knows is refused. */
class EmptyAnswersTest {

    private final TestServices services;

    EmptyAnswersTest(@TempDir Path folder) {
        services = TestServices.with(folder, SampleAgenda.TEXT);
        services.evidence("counts", """
                indicator,area,period,value,goal,sample
                homicide,19006,2013-01,5,4,
                pulse-safe,19006,2013-05,23,,550
                pulse-not-very-safe,19006,2013-05,40,,550
                vetting-share,19006,2014-12,68,,
                police-officers,19006,2013,500,,
                """);
        services.evidence("reports", "case,category,area,opened,closed\n1,lights,19006,2013-04-01,2013-04-03\n");
        services.evidence("people", "area,year,vintage,residents\n19006,2010,census,523370\n");
    }

    /** The texts of a line such as {@code month=2013-01 municipality=TIJ}. */
    private static Map<String, String> texts(String line) {
        Map<String, String> texts = new LinkedHashMap<>();
        Arrays.stream(line.split(" ")).map(pair -> pair.split("=")).forEach(pair -> texts.put(pair[0], pair[1]));
        return texts;
    }

    private static EvidenceScope scope(Map<String, String> texts) {
        Texts.Given given = Texts.at(Place.Argument::new)
                .and("as-of", texts.remove("as-of"))
                .and("instrument", texts.remove("instrument"));
        return EvidenceScope.parse(
                Optional.empty(),
                Optional.ofNullable(texts.remove("municipality"))
                        .map(text -> PlacedText.ofArgument("municipality", text)),
                given);
    }

    private List<String> notes(String name, String line) {
        Map<String, String> texts = texts(line);
        EvidenceScope scope = scope(texts);
        Instrument<?> instrument = Instruments.get(name);
        var view = services.read(instrument, scope, texts, Language.EN);
        assertThat(view.rows()).as("%s %s", name, line).isEmpty();
        return view.notes();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "objectives | year=2013 municipality=TIJ | There are no goals for 2013 with municipality=02004.",
                "objectives | year=2013 dataset=people | There are no goals for 2013 with dataset=people.",
                "objectives | year=2013 indicator=pulse-safe | There are no goals for 2013 with indicator=pulse-safe.",
                "objectives | year=9999 | There are no goals for 9999.",
                "objectives | year=2013 as-of=1999-01-01 | There are no goals for 2013 with as-of=1999-01-01.",
                "vetting | month=2013-01 | There are no vetting figures of 2013-01.",
                "vetting | month=2014-12 municipality=TIJ | There are no vetting figures of 2014-12 with municipality=02004.",
                "pulse | period=2013-05 municipality=TIJ"
                        + " | There are no answers of 2013-05 with municipality=02004, survey=pulse.",
                "pulse | period=2012 answer=safe | There are no answers of 2012 with survey=pulse, answer=safe.",
                "reports | until=2013-03-31 category=lights"
                        + " | There are no reports opened until 2013-03-31 with category=lights.",
                "reports | until=2013-05-31 municipality=TIJ"
                        + " | There are no reports opened until 2013-05-31 with municipality=02004.",
                "staffing | year=2013 municipality=TIJ population=census | There is no population of 2013, and there are no"
                        + " figures of police-officers in 2013 with municipality=02004, population=census.",
                "stoplight | month=2013-01 municipality=metropolitan | There are no monthly figures between 2010-01 and"
                        + " 2013-01 in the indicators that should go down with municipality=metropolitan.",
                "stoplight | month=2013-01 indicator=pulse-safe | There are no monthly figures of municipalities between"
                        + " 2010-01 and 2013-01 with indicator=pulse-safe.",
                "stoplight | year=9999 | There are no monthly figures of municipalities between 9996-01 and 9999-12 in the"
                        + " indicators that should go down."
            })
    void noteNamesWhatNarrowedTheQuestion(String instrument, String line, String note) {
        assertThat(notes(instrument, line)).containsExactly(note);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "objectives | year=2013 indicator=x | indicator | there is no indicator \"x\": allowed are homicide",
                "objectives | year=2013 dataset=x | dataset | there is no dataset \"x\": allowed are counts, reports, people",
                "stoplight | month=2013-01 indicator=homicide,x | indicator | there is no indicator \"x\": allowed are",
                "staffing | year=2013 indicator=x | indicator | there is no indicator \"x\": allowed are homicide",
                "staffing | year=2010 population=x | population | of the edition x: allowed is census",
                "pulse | period=2013 survey=x | survey | no indicator is of survey \"x\": allowed is pulse",
                "pulse | period=2014-12 survey=vetting | survey | of survey \"vetting\": allowed is pulse",
                "pulse | period=2013-05 survey=pulse-not | survey | of survey \"pulse-not\": allowed is pulse",
                "pulse | period=2013 answer=x | answer | survey pulse has no answer \"x\": allowed are safe, not-very-safe",
                "reports | until=2013-05-31 category=light | category | category \"light\": allowed is lights",
                "vetting | month=2014-12 municipality=19093 | municipality"
                        + " | nothing is known of area \"19093\": allowed are 19006, 02004, metropolitan",
                "vetting | month=2014-12 instrument=x | instrument | by instrument \"x\": allowed is any"
            })
    void nameThatNobodyKnowsIsRefusedWithThoseThatAreAllowed(
            String instrument, String line, String argument, String message) {
        Map<String, String> texts = texts(line);
        EvidenceScope scope = scope(texts);
        assertThat(refused(
                                FailureReason.NOT_FOUND,
                                "",
                                message,
                                () -> services.read(Instruments.get(instrument), scope, texts, Language.EN))
                        .finding())
                .get()
                .extracting(finding -> finding.place())
                .isEqualTo(new Place.Argument(argument));
    }

    private static EvidenceQuery query(String line) {
        Map<String, String> texts = texts(line);
        Texts.Given given = Texts.at(Place.Argument::new);
        for (String name : List.of("from", "to", "dataset")) {
            given = given.and(name, texts.remove(name));
        }
        return EvidenceQuery.parse(scope(texts), given);
    }

    @Test
    void listsSayWhatNarrowedThem() {
        EvidenceService evidence = services.services().evidence();
        assertThat(evidence.figures(
                                Optional.of(IndicatorCode.parse("homicide")),
                                query("municipality=TIJ from=2013-02 to=2014 dataset=counts"),
                                Language.EN)
                        .notes())
                .containsExactly("There are no figures with municipality=02004, indicator=homicide, from=2013-02,"
                        + " to=2014, dataset=counts.");
        assertThat(evidence.cases(Optional.of("lights"), query("from=2013-05"), Language.ES)
                        .notes())
                .containsExactly("No hay casos con category=lights, from=2013-05.");
        assertThat(evidence.cases(Optional.of("lights"), query("from=2013-04"), Language.ES)
                        .notes())
                .isEmpty();
        assertThat(evidence.populations(scope(texts("as-of=1999-01-01")), Language.EN)
                        .notes())
                .containsExactly("There are no populations with as-of=1999-01-01.");
        assertThat(services.services()
                        .indicators()
                        .show(IndicatorCode.parse("homicide"), scope(texts("municipality=TIJ")), Language.EN)
                        .notes())
                .containsExactly("There are no figures of homicide with municipality=02004.");
    }

    @Test
    void listsRefuseNamesThatNobodyKnows() {
        EvidenceService evidence = services.services().evidence();
        refused(
                FailureReason.NOT_FOUND,
                "no hay indicador \"x\"",
                "there is no indicator \"x\"",
                () -> evidence.figures(Optional.of(IndicatorCode.parse("x")), query("to=2014"), Language.EN));
        refused(
                FailureReason.NOT_FOUND,
                "no hay casos de la categoría \"Lights\": se admite lights",
                "there are no cases of category \"Lights\": allowed is lights",
                () -> evidence.cases(Optional.of("Lights"), query("to=2014"), Language.EN));
        refused(
                FailureReason.INVALID,
                "from (2014-02) es posterior a to (2013)",
                "from (2014-02) is after to (2013)",
                () -> query("from=2014-02 to=2013"));
        assertThat(query("from=2013-05 to=2013").to()).isPresent();
    }

    @Test
    void areaIsKnownOnceADatasetSpeaksOfIt() {
        EvidenceService evidence = services.services().evidence();
        for (String area : List.of("09", "09005", "09006")) {
            refused(
                    FailureReason.NOT_FOUND,
                    "no se sabe nada del área",
                    "nothing is known of area",
                    () -> evidence.populations(TestServices.of(area), Language.EN));
        }
        services.evidence("f", "indicator,area,period,value\nhomicide,09,2013-01,5\n");
        services.evidence("c", "case,category,area,opened\n7,lights,09005,2013-04-01\n");
        services.evidence("p", "area,year,vintage,residents\n09006,2010,census,5\n");
        for (String area : List.of("09", "9", "09005", "9005", "09006")) {
            evidence.populations(TestServices.of(area), Language.EN);
        }
    }
}
