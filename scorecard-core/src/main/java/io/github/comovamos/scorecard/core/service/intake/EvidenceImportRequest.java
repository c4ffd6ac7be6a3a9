package io.github.comovamos.scorecard.core.service.intake;

import io.github.comovamos.scorecard.core.domain.evidence.Dataset;
import io.github.comovamos.scorecard.core.domain.evidence.Shape;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.domain.value.PlainText;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceLayout;
import io.github.comovamos.scorecard.core.exchange.evidence.EvidenceReader;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.text.Sha256;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What a file of evidence is.
 *
 * @param dataset the name of the dataset that it becomes
 * @param source who published it, and where
 * @param retrieved the day on which it was had from there; left out, today
 * @param layout how it is laid out; left out, what its header says
 * @param map for sesnsp, the mapping file from type, subtype and modality to indicators; left out, the one that ships
 * @param until the last month that is taken; left out, all
 * @param instrument how the figures were counted; left out, by the layout
 * @param vintage for populations, the edition where the file does not name it; left out, the name of the dataset
 */
public record EvidenceImportRequest(
        DatasetName dataset,
        String source,
        Optional<LocalDate> retrieved,
        Optional<EvidenceLayout> layout,
        Optional<String> map,
        Optional<YearMonth> until,
        Optional<CountingMethod> instrument,
        Optional<Vintage> vintage) {

    /**
     * Reads the texts {@code dataset,source,retrieved,layout,map,until,instrument,vintage}.
     *
     * @throws ScorecardException INVALID at the text that is wrong
     */
    public static EvidenceImportRequest parse(Texts texts) {
        return new EvidenceImportRequest(
                texts.get("dataset", DatasetName::parse),
                texts.get("source", text -> PlainText.check(text, Dataset.LONGEST_SOURCE)),
                texts.find("retrieved", Period::parseDay),
                texts.find("layout", EvidenceLayout::parse),
                texts.find("map", EvidenceReader::checkMap),
                texts.find("until", Period::parseMonth),
                texts.find("instrument", CountingMethod::parse),
                texts.find("vintage", Vintage::parse));
    }

    /**
     * This with the day on which the file was had: today where none is given.
     *
     * @throws ScorecardException INVALID for a day that has not come yet anywhere on earth
     */
    public EvidenceImportRequest retrievedBy(LocalDate today) {
        LocalDate day = retrieved.orElse(today);
        if (day.isAfter(today.plusDays(1))) {
            throw ScorecardException.invalid(
                            "%s está en el futuro: se admite hasta hoy, %s",
                            "%s lies in the future: allowed is up to today, %s", day, today)
                    .at(new Place.Argument("retrieved"), day.toString());
        }
        return new EvidenceImportRequest(dataset, source, Optional.of(day), layout, map, until, instrument, vintage);
    }

    /** What makes two readings of one file the same; no file is good in two layouts. */
    public String reading() {
        return String.join(
                " ",
                "until=" + until.map(YearMonth::toString).orElse(""),
                "instrument=" + instrument.map(CountingMethod::name).orElse(""),
                "map=" + map.map(Sha256::of).orElse(""),
                "vintage=" + vintage.map(Vintage::name).orElse(""));
    }

    /**
     * How the file is read, once it is known when it was had.
     *
     * @param zones the zones that are declared
     * @param indicators looks at each code that comes up, and throws where it may not
     */
    public EvidenceReader.Options toOptions(Set<AreaCode> zones, Consumer<IndicatorCode> indicators) {
        return new EvidenceReader.Options(
                layout,
                until,
                retrieved.orElseThrow(),
                vintage.orElseGet(() -> new Vintage(dataset.name())),
                map,
                zones,
                indicators);
    }

    /** The dataset that the file becomes, once it is known when it was had; counted by a method where none was said. */
    public Dataset toDataset(Shape shape, Optional<CountingMethod> usual, String sha256) {
        return new Dataset(dataset, shape, source, retrieved.orElseThrow(), instrument.or(() -> usual), sha256);
    }
}
