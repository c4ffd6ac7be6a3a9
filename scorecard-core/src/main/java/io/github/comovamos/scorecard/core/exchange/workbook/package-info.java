/**
 * Files that are tables, and workbooks among them: {@link
 * io.github.comovamos.scorecard.core.exchange.workbook.TableFile} tells which a file is. A workbook is a zip of parts
 * in XML, and anybody may have made it: {@code WorkbookArchive} unpacks no more than the {@link
 * io.github.comovamos.scorecard.core.exchange.table.TableLimit limits} allow and nothing that is not as it was packed
 * ({@code SoundBytes}), {@code WorkbookXml} reads a part tag by tag, {@code WorkbookSheets} chooses the sheet, and
 * {@code SheetRows} gives its rows while it is being unpacked.
 */
@NullMarked
package io.github.comovamos.scorecard.core.exchange.workbook;

import org.jspecify.annotations.NullMarked;
