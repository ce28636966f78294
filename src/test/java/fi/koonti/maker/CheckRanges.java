package fi.koonti.maker;

import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.layout.FormSheet;
import fi.koonti.layout.MetadataColumn.OfIndicator;
import fi.koonti.location.CellAddress;
import fi.koonti.text.Language;

/**
 * The cells that the live check reckons with. On both sheets they begin one row above the rows of
 * the form and end below them, so that rows which somebody puts in, takes away or sorts stay beside
 * what is said of them. Those of the form are counted from its headings, as a reference to them
 * would shrink and grow with the form and the steps would not.
 */
final class CheckRanges {

  /** So many rows somebody can add to a form before its last rows are no longer checked. */
  private static final int SPARE = 50;

  private final String answers;

  CheckRanges(Language language) {
    this.answers = "'" + FormSheet.ANSWERS.title(language) + "'!";
  }

  /** The cells of a column of the form. */
  String of(FormColumn column) {
    return below(heading(column), "0");
  }

  /** The cells of the last column that a form has of those from one to another. */
  String last(FormColumn first, FormColumn last) {
    String headings = heading(first) + ":" + heading(last).substring(answers.length());
    return below(heading(first), "COLUMNS(" + headings + ")-1");
  }

  /** The cells of a column from the first row of the form to the last, and some more. */
  String ofForm(FormColumn column) {
    return "OFFSET(" + heading(column) + ",1,0," + FormNames.FORM_ROWS + ")";
  }

  /** How many rows the form has and some more: rows that are put in are counted from the first. */
  String rowsOfForm() {
    String last = "$A$" + (FormRows.MEASURE + 1 + SPARE);
    return "IFERROR(ROWS(" + heading(FormColumn.ID) + ":" + last + "),0)";
  }

  private static String below(String heading, String columns) {
    return "OFFSET(" + heading + ",0," + columns + "," + FormNames.CHECKED_ROWS + ")";
  }

  /** The cell of the form whose format is General: programs name that differently. */
  String general() {
    return answers + "$A$" + (FormRows.TITLE + 1);
  }

  private String heading(FormColumn column) {
    return answers + "$" + CellAddress.columnName(column.index()) + "$" + (FormRows.HEADINGS + 1);
  }

  /** The zero-based row of the machine sheet with which steps begin. */
  static int firstOfStages() {
    return MetadataSheetMaker.GAP;
  }

  /** The zero-based row of the machine sheet with which they end. */
  static int lastOfStages() {
    return MetadataSheetMaker.INDICATOR + SPARE;
  }

  /** How many rows each step has. */
  static String rows() {
    String column = "$" + CellAddress.columnName(CheckStage.EMPTY);
    String cells = column + "$" + (firstOfStages() + 1) + ":" + column + "$" + (lastOfStages() + 1);
    return "IFERROR(ROWS(" + cells + "),0)";
  }

  /** The cells of a step on the machine sheet, seen from there. */
  static String of(CheckStage stage) {
    return of(stage, stage);
  }

  /** The cells from one step to another. */
  static String of(CheckStage first, CheckStage last) {
    return first.letters()
        + "$"
        + (firstOfStages() + 1)
        + ":"
        + last.letters()
        + "$"
        + (lastOfStages() + 1);
  }

  /** What the machine sheet knows of a row, by its id: a reference and the number of a column. */
  static String known(OfIndicator column) {
    String row = "$" + (MetadataSheetMaker.INDICATOR + 1);
    int first = OfIndicator.ID.ordinal();
    int last = OfIndicator.ASKED_FROM.ordinal();
    return "$"
        + CellAddress.columnName(first)
        + row
        + ":$"
        + CellAddress.columnName(last)
        + row
        + ","
        + (column.ordinal() - first + 1);
  }
}
