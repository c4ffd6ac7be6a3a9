package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Vintage;
import io.github.comovamos.scorecard.core.exchange.table.Cells;
import io.github.comovamos.scorecard.core.exchange.table.TableOrigin;
import io.github.comovamos.scorecard.core.exchange.workbook.TableFile;
import io.github.comovamos.scorecard.core.failure.Allowed;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of evidence as a stream: CSV in UTF-8 or windows-1252, or a workbook, in one of the {@link
 * EvidenceLayout layouts}. What it says goes to an {@link EvidenceSink}; what became of each row is in the {@link
 * EvidenceTally}.
 */
public final class EvidenceReader {

    private final Options options;
    private final EvidenceSink sink;
    private final EvidenceTally tally;
    private @Nullable EvidenceRows rows;

    private EvidenceReader(Options options, EvidenceSink sink, EvidenceTally tally) {
        this.options = options;
        this.sink = sink;
        this.tally = tally;
    }

    /**
     * How a file is read.
     *
     * @param layout its layout; left out, what its header says
     * @param until the last month that is taken; left out, all
     * @param retrieved the day on which the file was had: what it says of later months it cannot know
     * @param vintage the edition of populations where the file does not name it
     * @param map the mapping of kinds of crime to indicators; left out, the one that ships
     * @param zones the zones that are declared; municipalities and states need not be
     * @param indicators takes each code that comes up, and throws where it is not known
     */
    public record Options(
            Optional<EvidenceLayout> layout,
            Optional<YearMonth> until,
            LocalDate retrieved,
            Vintage vintage,
            Optional<String> map,
            Set<AreaCode> zones,
            Consumer<IndicatorCode> indicators) {

        public Options {
            zones = Set.copyOf(zones);
        }
    }

    /**
     * Reads a file.
     *
     * @param tally is told what becomes of each row
     * @return from what of the file the rows are
     * @throws ScorecardException INVALID when the file is no table, or its header is not understood
     */
    public static TableOrigin read(InputStream input, Options options, EvidenceSink sink, EvidenceTally tally) {
        EvidenceReader reader = new EvidenceReader(options, sink, tally);
        TableOrigin origin;
        try {
            origin = TableFile.inEitherEncoding(input).forEachRow(reader::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EvidenceRows rows = reader.rows;
        if (rows == null) {
            throw origin.empty(required(options.layout().orElse(EvidenceLayout.FIGURES)));
        }
        rows.end();
        return origin;
    }

    /**
     * A mapping of kinds of crime as it is, looked at before a file is read by it.
     *
     * @throws ScorecardException INVALID with a finding for each fault
     */
    public static String checkMap(String text) {
        CrimeMap.parse(text);
        return text;
    }

    private static List<String> required(EvidenceLayout layout) {
        return switch (layout) {
            case FIGURES -> FiguresRows.REQUIRED;
            case CASES -> CasesRows.REQUIRED;
            case POPULATION -> PopulationRows.REQUIRED;
            case SESNSP -> SesnspHeader.REQUIRED;
        };
    }

    private void row(long row, Cells cells) {
        EvidenceRows known = rows;
        if (known == null) {
            rows = begin(row, cells);
            return;
        }
        tally.row();
        try {
            known.row(row, cells);
        } catch (ScorecardException refused) {
            tally.refuse(refused.finding().orElseThrow(() -> refused));
        }
    }

    private EvidenceRows begin(long row, Cells header) {
        EvidenceLayout layout = options.layout().orElseGet(() -> EvidenceLayout.of(header.texts()));
        tally.begin(layout);
        if (layout != EvidenceLayout.SESNSP && options.map().isPresent()) {
            throw ScorecardException.invalid(
                    "una tabla de delitos (map) solo se admite con el formato sesnsp: este archivo es %s",
                    "a map of crimes (map) is allowed with the layout sesnsp only: this file is %s", layout.code());
        }
        EvidenceRows begun = switch (layout) {
            case FIGURES -> new FiguresRows(options, sink, tally);
            case CASES -> new CasesRows(options, sink);
            case POPULATION -> new PopulationRows(options, sink);
            case SESNSP -> new SesnspRows(options, sink, tally);
        };
        begun.header(row, header);
        return begun;
    }

    /** Refuses zones that nobody has declared. */
    static AreaCode area(String text, Set<AreaCode> zones) {
        AreaCode area = AreaCode.parsePadded(text);
        if (area.isZone() && !zones.contains(area)) {
            throw ScorecardException.invalid(
                    "la zona %s no está declarada: %s, además de las claves INEGI; las zonas se declaran en la"
                            + " agenda, en areas",
                    "zone %s is not declared: %s, besides INEGI codes; zones are declared in the agenda, under areas",
                    Message.quote(text),
                    Allowed.of(zones.stream().map(AreaCode::code).sorted().toList()));
        }
        return area;
    }
}
