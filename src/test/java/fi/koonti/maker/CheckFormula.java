package fi.koonti.maker;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.location.CellAddress;

/**
 * The live check of a row: it shows what the steps on the machine sheet found for the row that it
 * stands in, see {@link CheckStages}, and nothing of a row that they do not reach. Only the format
 * of the outcome is asked here, as no formula can ask that of many cells at once.
 */
final class CheckFormula {

  private final String outcome;

  /**
   * The check of one row.
   *
   * @param row zero-based
   */
  CheckFormula(int row) {
    this.outcome = cell(FormColumn.OUTCOME) + (row + 1);
  }

  /** The formula without its equals sign. */
  String text() {
    String headings = cell(FormColumn.CHECK) + "$" + (FormRows.HEADINGS + 1);
    String row = "ROW()-ROW(" + headings + ")+1";
    String format = "CELL(\"format\"," + outcome + ")";
    String letter = "LEFT(SUBSTITUTE(" + format + "," + FormNames.DAY_FORMAT + ",\"D\"))";
    String shownAs = "IFERROR(MATCH(" + letter + ",{\"-\",\"P\",\"D\"},0),1)";
    return "IFERROR(INDEX(" + FormNames.CHECKS + "," + row + "," + shownAs + "),\"\")";
  }

  private static String cell(FormColumn column) {
    return "$" + CellAddress.columnName(column.index());
  }
}
