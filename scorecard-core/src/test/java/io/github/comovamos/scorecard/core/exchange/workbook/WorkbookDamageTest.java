package io.github.comovamos.scorecard.core.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.exchange.rating.RatingsFile;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Workbooks of which a bit was lost: they must never be read as if they were whole. */
class WorkbookDamageTest {

    private static final List<Rating> GOOD = List.of(Rating.of("19006", 1, "5"));

    private static HandmadeWorkbook good() {
        return new HandmadeWorkbook()
                .rows(HandmadeWorkbook.row(2, "<c r=\"C2\"><v>5</v></c>"))
                .withListed("sharedStrings", "<sst><si><t>said</t></si></sst>");
    }

    private static byte[] replaced(byte[] file, String text, String other) {
        String latin = new String(file, StandardCharsets.ISO_8859_1);
        assertThat(latin).as("the file as it is").contains(text);
        return latin.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Message refusal(byte[] file) {
        return RatingsFile.of(file).refusal().sentence();
    }

    @Test
    void otherFigureThanTheOneThatWasPackedIsRefused() {
        byte[] file = good().plainBytes();
        assertThat(RatingsFile.of(file).ratings()).isEqualTo(GOOD);
        Message refusal = refusal(replaced(file, "<v>5</v>", "<v>7</v>"));
        assertThat(refusal.es()).contains("la parte \"xl/worksheets/sheet1.xml\" está cortada o dañada");
        assertThat(refusal.en()).contains("part \"xl/worksheets/sheet1.xml\" is cut off or damaged");
    }

    @Test
    void damageBehindTheRowsIsRefusedAsWell() {
        byte[] file = good().with(
                        HandmadeWorkbook.SHEET,
                        HandmadeWorkbook.sheetOf(List.of(
                                        List.of("municipality", "action", "rating"), List.of("19006", "1", "5")))
                                + "<!--" + "behind ".repeat(10_000) + "last-->")
                .plainBytes();
        assertThat(RatingsFile.of(file).ratings()).isEqualTo(GOOD);
        assertThat(refusal(replaced(file, "last", "lost")).en()).contains("is cut off or damaged");
    }

    @Test
    void noByteOfAFileCanChangeWithoutBeingFoundOrMakingNoDifference() {
        for (byte[] file : List.of(good().plainBytes(), good().storedBytes(), good().bytes())) {
            for (int place = 4; place < file.length; place++) {
                byte[] damaged = file.clone();
                damaged[place] ^= 2;
                assertThat(read(damaged)).as("with another byte at %s", place).isIn("refused", GOOD.toString());
            }
        }
    }

    private static String read(byte[] file) {
        try {
            return RatingsFile.of(file)
                    .read()
                    .orThrow(new Message("faltas", "faults"))
                    .toString();
        } catch (ScorecardException refused) {
            return "refused";
        }
    }

    @Test
    void partOfWhichThereAreTwoIsRefusedSinceNobodyKnowsWhichIsMeant() {
        String second = "xl/worksheets/sheet9.xml";
        byte[] file = good().with(second, HandmadeWorkbook.sheetOf(List.of())).bytes();
        Message refusal = refusal(replaced(file, second, HandmadeWorkbook.SHEET));
        assertThat(refusal.es()).contains("tiene la parte \"xl/worksheets/sheet1.xml\" más de una vez");
        assertThat(refusal.en()).contains("it has part \"xl/worksheets/sheet1.xml\" more than once");
        assertThat(refusal(replaced(file, second, HandmadeWorkbook.SHEET.replace("xl/", "XL/")))
                        .en())
                .as("capitals make no difference")
                .contains("more than once");
    }
}
