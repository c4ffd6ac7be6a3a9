package io.github.comovamos.scorecard.core.exchange.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * A file of evidence with the way in which it is read: had on 31 December 2015, with the zones of the sample agenda,
 * and with every indicator known but {@code unheard-of}.
 */
final class EvidenceFile {

    static final String UNKNOWN = "unheard-of";

    private static final EvidenceReader.Options USUAL = new EvidenceReader.Options(
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2015, 12, 31),
            new Vintage("conapo-2012"),
            Optional.empty(),
            Set.of(new AreaCode("metropolitan"), new AreaCode("police-north")),
            EvidenceFile::known);

    private final byte[] bytes;
    private final EvidenceReader.Options options;

    private EvidenceFile(byte[] bytes, EvidenceReader.Options options) {
        this.bytes = bytes;
        this.options = options;
    }

    static EvidenceFile of(byte[] bytes) {
        return new EvidenceFile(bytes, USUAL);
    }

    static EvidenceFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void known(IndicatorCode code) {
        if (code.code().equals(UNKNOWN)) {
            throw ScorecardException.invalid("%s no se conoce", "%s is not known", code);
        }
    }

    EvidenceFile as(EvidenceLayout layout) {
        return with(Optional.of(layout), options.until(), options.retrieved(), options.map());
    }

    EvidenceFile until(String month) {
        return with(options.layout(), Optional.of(YearMonth.parse(month)), options.retrieved(), options.map());
    }

    EvidenceFile retrieved(String day) {
        return with(options.layout(), options.until(), LocalDate.parse(day), options.map());
    }

    EvidenceFile mappedBy(String map) {
        return with(options.layout(), options.until(), options.retrieved(), Optional.of(map));
    }

    private EvidenceFile with(
            Optional<EvidenceLayout> layout, Optional<YearMonth> until, LocalDate retrieved, Optional<String> map) {
        return new EvidenceFile(
                bytes,
                new EvidenceReader.Options(
                        layout, until, retrieved, options.vintage(), map, options.zones(), options.indicators()));
    }

    /** Reads the file, and sees that every row is accounted for. */
    EvidenceRead read() {
        EvidenceRead read = new EvidenceRead(new EvidenceTally());
        EvidenceReader.read(new ByteArrayInputStream(bytes), options, read, read.tally());
        read.assertEveryRowIsAccountedFor();
        return read;
    }

    /** The only thing that is wrong with the file. */
    Finding finding() {
        EvidenceRead read = read();
        assertThat(read.findings()).as("one thing is wrong with the file").hasSize(1);
        assertThat(read.tally().refused()).isEqualTo(1);
        return read.findings().get(0);
    }

    /** Why the whole file is refused. */
    ScorecardException refusal() {
        ScorecardException refusal = catchThrowableOfType(ScorecardException.class, this::read);
        assertThat(refusal).as("the whole file must be refused").isNotNull();
        assertThat(refusal.reason()).isEqualTo(FailureReason.INVALID);
        return refusal;
    }
}
