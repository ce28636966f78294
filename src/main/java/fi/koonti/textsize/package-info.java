/**
 * How much room a text takes on a sheet, from the widths of the font's characters: programs that
 * open a workbook do not all fit rows to their texts, so rows must come with the right height.
 *
 * <p>Entry point: {@link fi.koonti.textsize.RowHeight}.
 */
package fi.koonti.textsize;
