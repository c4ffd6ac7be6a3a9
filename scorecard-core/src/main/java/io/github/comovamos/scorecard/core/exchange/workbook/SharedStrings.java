package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.failure.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that the cells of a workbook share. */
final class SharedStrings {

    private final List<String> texts = new ArrayList<>();

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
        long characters = 0;
        while (xml.next()) {
            if (xml.begins("si")) {
                String text = xml.runs(TableLimit.CELL::exceeded);
                characters += text.length();
                TableLimit.SHARED_CHARACTERS.check(characters);
                texts.add(text);
                TableLimit.SHARED_STRINGS.check(texts.size());
            }
        }
    }

    /** The text with a number, from 0. */
    String get(String number) {
        int index = WholeNumbers.parse(number);
        if (index >= texts.size()) {
            throw BrokenWorkbook.because(
                    "no tiene el texto compartido %s", "it has no shared string %s", Message.quote(number));
        }
        return texts.get(index);
    }
}
