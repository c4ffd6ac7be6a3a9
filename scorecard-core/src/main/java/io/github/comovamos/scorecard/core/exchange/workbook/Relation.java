package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.failure.Message;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * How one part of a workbook leads to another.
 *
 * @param type what the other is, as a URL whose last word says it
 * @param target where it is: from the first one's folder, or with a slash from the top
 */
record Relation(String type, String target) {

    /** Whether it leads to a sheet that has no cells, or none of figures. */
    boolean leadsToNoCells() {
        String last = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return switch (last) {
            case "chartsheet", "dialogsheet", "xlmacrosheet", "xlintlmacrosheet" -> true;
            default -> false;
        };
    }

    /** The part to which it leads from another. */
    String partFrom(String other) {
        String path = target.startsWith("/") ? target : other.substring(0, other.lastIndexOf('/') + 1) + target;
        Deque<String> folders = new ArrayDeque<>();
        for (String folder : path.split("/", -1)) {
            if (folder.equals("..")) {
                if (folders.pollLast() == null) {
                    throw BrokenWorkbook.because(
                            "%s lleva fuera del libro", "%s leads out of the workbook", Message.quote(target));
                }
            } else if (!folder.isEmpty() && !folder.equals(".")) {
                folders.addLast(folder);
            }
        }
        return String.join("/", folders);
    }
}
