package io.github.comovamos.scorecard.core.service.evidence;

import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Known;
import io.github.comovamos.scorecard.core.domain.evidence.Provenance;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where a page of a long list ends, as a text that points to the next one. */
final class PageMarks {

    private static final String SEPARATOR = "\u001F";
    private static final int KEY_PARTS = 4;

    private PageMarks() {}

    /** The mark of the last figure of a page. */
    static String of(Known<FigureLine> last) {
        FigureLine line = last.what();
        return of(String.join(
                SEPARATOR,
                line.indicator().code(),
                line.area().code(),
                line.period().text(),
                last.provenance().instrument().map(CountingMethod::name).orElse("")));
    }

    /** The mark of a key. */
    static String of(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The figure to which a mark points.
     *
     * @throws ScorecardException INVALID for a text that is no mark
     */
    static Known<FigureLine> figure(String mark) {
        String[] parts = key(mark).split(SEPARATOR, -1);
        if (parts.length != KEY_PARTS) {
            throw noMark(mark);
        }
        FigureLine line = new FigureLine(
                IndicatorCode.parse(parts[0]),
                AreaCode.parse(parts[1]),
                Period.parse(parts[2]),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Optional<CountingMethod> instrument =
                Optional.of(parts[3]).filter(name -> !name.isEmpty()).map(CountingMethod::parse);
        return new Known<>(line, new Provenance(new DatasetName("page"), instrument, 0));
    }

    /**
     * The key to which a mark points.
     *
     * @throws ScorecardException INVALID for a text that is no mark
     */
    static String key(String mark) {
        if (!mark.matches("[A-Za-z0-9_-]+") || mark.length() % 4 == 1) {
            throw noMark(mark);
        }
        return new String(Base64.getUrlDecoder().decode(mark), StandardCharsets.UTF_8);
    }

    private static ScorecardException noMark(String text) {
        return ScorecardException.invalid(
                "%s no señala una página: se admite lo que la página anterior dio como next",
                "%s does not point to a page: allowed is what the page before gave as next", Message.quote(text));
    }
}
