package io.github.comovamos.scorecard.core.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises of what is in effect. A subclass opens one kind of store. */
public abstract class EvidenceStoreContractTest {

    private EvidenceSamples samples;

    /** Opens the store of this test, empty. */
    protected abstract Store open();

    @BeforeEach
    void openStore() {
        samples = new EvidenceSamples(open());
    }

    private static EvidenceSamples.Origin origin(String name, String retrieved) {
        return EvidenceSamples.Origin.of(name, retrieved);
    }

    private static EvidenceSamples.Origin origin(String name, String retrieved, String instrument) {
        return new EvidenceSamples.Origin(name, retrieved, instrument);
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    private static EvidenceFilter saidBy(String dataset) {
        return EvidenceFilter.ALL.saidBy(Optional.of(new DatasetName(dataset)));
    }

    @Test
    void newStoreSaysNothing() {
        assertThat(samples.lines(EvidenceFilter.ALL)).isEmpty();
        assertThat(samples.cases(EvidenceFilter.ALL)).isEmpty();
        assertThat(samples.goals(EvidenceFilter.ALL)).isEmpty();
        assertThat(samples.populations(EvidenceFilter.ALL)).isEmpty();
    }

    @Test
    void whatWasRetrievedLastIsInEffectAndOfOneDayWhatArrivedLast() {
        samples.figures(origin("newest", "2015-03-01"), "a 19 2013-01 3");
        samples.figures(origin("older", "2015-01-01"), "a 19 2013-01 1", "a 19 2013-02 1", "a 19 2013-03 1");
        samples.figures(origin("middle", "2015-02-01"), "a 19 2013-02 2", "a 19 2013-03 2");
        samples.figures(origin("after-middle", "2015-02-01"), "a 19 2013-03 4");
        assertThat(samples.lines(EvidenceFilter.ALL))
                .containsExactly(
                        "a 19 2013-01 3 - - by newest",
                        "a 19 2013-02 2 - - by middle",
                        "a 19 2013-03 4 - - by after-middle");
    }

    @Test
    void whatWasKnownOnADayIsWhatHadBeenRetrievedByThen() {
        samples.figures(origin("second", "2013-03-01"), "a 19018 2012-12 1");
        samples.figures(origin("first", "2013-01-20"), "a 19018 2012-12 0");
        assertThat(samples.lines(EvidenceFilter.ALL)).containsExactly("a 19018 2012-12 1 - - by second");
        assertThat(samples.lines(EvidenceFilter.ALL.knownOn(day("2013-03-01"))))
                .containsExactly("a 19018 2012-12 1 - - by second");
        assertThat(samples.lines(EvidenceFilter.ALL.knownOn(day("2013-02-28"))))
                .containsExactly("a 19018 2012-12 0 - - by first");
        assertThat(samples.lines(EvidenceFilter.ALL.knownOn(day("2013-01-19")))).isEmpty();
    }

    @Test
    void datasetSaysWhatItSaidAlsoWhereAnotherHasRevisedIt() {
        samples.figures(origin("first", "2013-01-20"), "a 19018 2012-12 0", "a 19018 2012-11 7");
        samples.figures(origin("second", "2013-03-01"), "a 19018 2012-12 1");
        assertThat(samples.lines(saidBy("first")))
                .containsExactly("a 19018 2012-11 7 - - by first", "a 19018 2012-12 0 - - by first");
        assertThat(samples.lines(saidBy("second"))).containsExactly("a 19018 2012-12 1 - - by second");
    }

    @Test
    void instrumentsDoNotReviseEachOtherAndComeInTheOrderOfTheirNamesNoneFirst() {
        samples.figures(origin("new", "2018-03-01", "sesnsp-2015"), "a 19 2015-01 30");
        samples.figures(origin("old", "2018-01-01", "sesnsp-2011"), "a 19 2015-01 20");
        samples.figures(origin("own", "2017-01-01"), "a 19 2015-01 10");
        samples.figures(origin("old-revised", "2018-02-01", "sesnsp-2011"), "a 19 2015-01 21");
        assertThat(samples.lines(EvidenceFilter.ALL))
                .containsExactly(
                        "a 19 2015-01 10 - - by own",
                        "a 19 2015-01 21 - - by old-revised",
                        "a 19 2015-01 30 - - by new");
        Optional<CountingMethod> old = Optional.of(new CountingMethod("sesnsp-2011"));
        assertThat(samples.lines(EvidenceFilter.ALL.countedBy(old)))
                .containsExactly("a 19 2015-01 21 - - by old-revised");
    }

    @Test
    void valueAndGoalAreRevisedApartAndTheSampleGoesWithItsValue() {
        samples.figures(origin("both", "2013-01-01"), "a 19 2013-01 10 4 550");
        samples.figures(origin("goal", "2013-02-01"), "a 19 2013-01 - 5");
        assertThat(samples.lines(EvidenceFilter.ALL)).containsExactly("a 19 2013-01 10 5 550 by both");
        samples.figures(origin("value", "2013-03-01"), "a 19 2013-01 11");
        assertThat(samples.lines(EvidenceFilter.ALL)).containsExactly("a 19 2013-01 11 5 - by value");
        assertThat(samples.goals(EvidenceFilter.ALL)).containsExactly("a 19 2013-01 5");
        assertThat(samples.lines(saidBy("goal"))).containsExactly("a 19 2013-01 - 5 - by goal");
    }

    @Test
    void goalInEffectIsTheLastOverAllInstruments() {
        samples.figures(origin("a", "2013-02-01", "one"), "a 19 2013-01 10 4", "a 19 2013 - 40");
        samples.figures(origin("b", "2013-01-01", "two"), "a 19 2013-01 20 5");
        samples.figures(origin("c", "2013-03-01"), "a 19 2013-01 30");
        assertThat(samples.goals(EvidenceFilter.ALL)).containsExactly("a 19 2013 40", "a 19 2013-01 4");
    }

    @Test
    void filterKeepsWhatLiesWhollyWithinItsDays() {
        samples.figures(
                origin("d", "2015-01-01"), "a 19 2012-12 1", "a 19 2013 2", "a 19 2013-01 3", "a 19 2013-01-31 4");
        samples.figures(origin("e", "2015-01-02"), "a 19 2013-06-19 5", "a 19 2014-01 6", "a 19 9999 7");
        assertThat(samples.lines(EvidenceFilter.ALL.between(day("2013-01-01"), day("2013-12-31"))))
                .extracting(line -> line.split(" ", -1)[2])
                .containsExactly("2013", "2013-01", "2013-01-31", "2013-06-19");
        assertThat(samples.lines(EvidenceFilter.ALL.between(day("2013-01-02"), day("2013-06-18"))))
                .extracting(line -> line.split(" ", -1)[2])
                .containsExactly("2013-01-31");
        assertThat(samples.lines(EvidenceFilter.ALL.between(day("2013-06-19"), day("2013-06-19"))))
                .containsExactly("a 19 2013-06-19 5 - - by e");
        assertThat(samples.lines(EvidenceFilter.ALL.between(Optional.empty(), day("9999-12-31"))))
                .hasSize(7);
        assertThat(samples.lines(EvidenceFilter.ALL.between(day("0000-01-01"), Optional.empty())))
                .hasSize(7);
    }

    @Test
    void filterKeepsSomeIndicatorsAndAreasHoweverManyAreNamed() {
        samples.figures(origin("d", "2015-01-01"), "a 19039 2013 1", "a 19006 2013 2", "b 19039 2013 3");
        EvidenceFilter one = EvidenceFilter.ALL.ofNames(Set.of("a")).ofAreas(Set.of(new AreaCode("19039")));
        assertThat(samples.lines(one)).containsExactly("a 19039 2013 1 - - by d");
        Set<AreaCode> many = new HashSet<>(Set.of(new AreaCode("19039")));
        for (int i = 0; i < 500; i++) {
            many.add(new AreaCode("zone-" + i));
        }
        assertThat(samples.lines(one.ofAreas(many))).containsExactly("a 19039 2013 1 - - by d");
        assertThat(samples.goals(one.ofAreas(many))).isEmpty();
    }

    @Test
    void noneIsNotAll() {
        samples.figures(origin("d", "2015-01-01"), "a 19039 2013 1 2");
        samples.cases(origin("c", "2015-01-01"), "1 lights 19039 2013-04-01");
        samples.populations(origin("p", "2015-01-01"), "19039 2013 census 1000");
        for (EvidenceFilter none :
                List.of(EvidenceFilter.ALL.ofNames(Set.of()), EvidenceFilter.ALL.ofAreas(Set.of()))) {
            assertThat(samples.lines(none)).isEmpty();
            assertThat(samples.goals(none)).isEmpty();
            assertThat(samples.cases(none)).isEmpty();
            assertThat(samples.populations(none)).isEmpty();
        }
        assertThat(samples.lines(EvidenceFilter.ALL)).hasSize(1);
    }

    @Test
    void filterOfPopulationsIsTheSameAsOfFigures() {
        samples.populations(
                origin("p", "2015-01-01"), "19039 2012 census 1", "19039 2013 census 2", "19006 2013 other 3");
        EvidenceFilter year = EvidenceFilter.ALL.between(day("2013-01-01"), day("2013-12-31"));
        assertThat(samples.populations(year)).containsExactly("19006 2013 other 3 by p", "19039 2013 census 2 by p");
        assertThat(samples.populations(year.ofNames(Set.of("census")))).containsExactly("19039 2013 census 2 by p");
        assertThat(samples.populations(year.ofAreas(Set.of(new AreaCode("19006")))))
                .containsExactly("19006 2013 other 3 by p");
    }

    @Test
    void caseIsKnownByItsIdWithinItsCategory() {
        samples.cases(origin("first", "2013-05-01"), "1 lights 19039 2013-04-01", "1 holes 19039 2013-04-02");
        samples.cases(origin("second", "2013-06-01"), "1 lights 19039 2013-04-01 2013-05-20");
        samples.cases(origin("older", "2013-04-30"), "1 holes 19006 2013-04-09", "2 holes 19006 2013-04-10");
        assertThat(samples.cases(EvidenceFilter.ALL))
                .containsExactly(
                        "1 holes 19039 2013-04-02 - by first",
                        "2 holes 19006 2013-04-10 - by older",
                        "1 lights 19039 2013-04-01 2013-05-20 by second");
        assertThat(samples.cases(EvidenceFilter.ALL.knownOn(day("2013-05-31")).ofNames(Set.of("lights"))))
                .containsExactly("1 lights 19039 2013-04-01 - by first");
        assertThat(samples.cases(saidBy("older"))).hasSize(2);
    }

    @Test
    void caseOfASystemThatNumbersThemIsKnownByItsIdWhateverItsCategory() {
        samples.cases(origin("first", "2013-05-01", "tehuan"), "1 lights 19039 2013-04-01");
        samples.cases(origin("second", "2013-06-01", "tehuan"), "1 holes 19006 2013-04-01");
        samples.cases(origin("other", "2013-07-01", "court"), "1 theft 19 2013-04-01");
        assertThat(samples.cases(EvidenceFilter.ALL))
                .containsExactly("1 theft 19 2013-04-01 - by other", "1 holes 19006 2013-04-01 - by second");
        assertThat(samples.cases(EvidenceFilter.ALL.ofAreas(Set.of(new AreaCode("19039")))))
                .as("what was revised away is not in effect")
                .isEmpty();
        assertThat(samples.cases(EvidenceFilter.ALL.countedBy(Optional.of(new CountingMethod("court")))))
                .hasSize(1);
    }

    @Test
    void casesAreFilteredByTheDayOnWhichTheyWereOpened() {
        samples.cases(
                origin("d", "2014-01-01"), "1 a 19 2013-03-31", "2 a 19 2013-04-01", "3 a 19 2013-04-30 2013-09-01");
        assertThat(samples.cases(EvidenceFilter.ALL.between(day("2013-04-01"), day("2013-04-30"))))
                .extracting(text -> text.charAt(0))
                .containsExactly('2', '3');
    }

    @Test
    void editionsOfAPopulationStandSideBySideAndEachIsRevised() {
        samples.populations(origin("census", "2011-01-01"), "19018 2010 census 143668", "19018 2013 census 174767");
        samples.populations(origin("conapo", "2012-01-01"), "19018 2013 conapo 205455");
        samples.populations(origin("late", "2013-01-01"), "19018 2013 conapo 205456", "19006 2013 conapo 1");
        samples.populations(origin("early", "2010-01-01"), "19018 2013 conapo 1");
        assertThat(samples.populations(EvidenceFilter.ALL))
                .containsExactly(
                        "19006 2013 conapo 1 by late",
                        "19018 2010 census 143668 by census",
                        "19018 2013 census 174767 by census",
                        "19018 2013 conapo 205456 by late");
        assertThat(samples.populations(EvidenceFilter.ALL
                        .knownOn(day("2012-12-31"))
                        .ofAreas(Set.of(new AreaCode("19018")))
                        .ofNames(Set.of("conapo"))))
                .containsExactly("19018 2013 conapo 205455 by conapo");
        assertThat(samples.populations(saidBy("early"))).containsExactly("19018 2013 conapo 1 by early");
    }

    @Test
    void figuresOfUnknownIndicatorsAreNone() {
        samples.figures(origin("d", "2014-01-01"), "a 19 2013 1");
        assertThat(samples.lines(EvidenceFilter.ALL.ofNames(Set.of("b")))).isEmpty();
        assertThat(List.of(samples.cases(EvidenceFilter.ALL), samples.populations(EvidenceFilter.ALL)))
                .allMatch(List::isEmpty);
    }
}
