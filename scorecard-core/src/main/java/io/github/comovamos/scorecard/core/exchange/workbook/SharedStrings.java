package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.failure.Message;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/** The texts that the cells of a workbook share, kept as one: a million short ones would take several times as much. */
final class SharedStrings {

    private final StringBuilder texts = new StringBuilder();
    private int[] ends = new int[16];
    private int count;

    private SharedStrings() {}

    /** The texts of a part; none where there is no such part. */
    static SharedStrings of(Optional<WorkbookXml> part) throws IOException {
        SharedStrings strings = new SharedStrings();
        if (part.isPresent()) {
            try (WorkbookXml xml = part.get()) {
                strings.read(xml);
            }
        }
        return strings;
    }

    private void read(WorkbookXml xml) {
        while (xml.next()) {
            if (xml.begins("si")) {
                add(EscapedText.decode(xml.runs(TableLimit.CELL::exceeded)));
            }
        }
    }

    private void add(String text) {
        TableLimit.SHARED_STRINGS.check(count + 1);
        TableLimit.SHARED_CHARACTERS.check(texts.length() + text.length());
        texts.append(text);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = texts.length();
    }

    /** The text with a number, from 0. */
    String get(String number) {
        int index = WholeNumbers.parse(number);
        if (index >= count) {
            throw BrokenWorkbook.because(
                    "no tiene el texto compartido %s", "it has no shared string %s", Message.quote(number));
        }
        return texts.substring(index == 0 ? 0 : ends[index - 1], ends[index]);
    }
}
