/**
 * Any spreadsheet file becomes sheets of cells with raw text, type and address, safely and under
 * limits. Knows nothing of plans, and loads POI for {@code .xls} files alone.
 *
 * <p>Entry point: {@link fi.koonti.grid.GridReader}. What a file is, is decided by its content and
 * never by its name. What a person typed is kept to the letter; tidying it is the reader's work.
 */
package fi.koonti.grid;
