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
 * what is said of them.
 */
final class CheckRanges {

  /** So many rows somebody can add to a form before its last rows are no longer checked. */
  private static final int SPARE = 10;

  private final String answers;

  CheckRanges(Language language) {
    this.answers = "'" + FormSheet.ANSWERS.title(language) + "'!";
  }

  /** The cells of a column of the form. */
  String of(FormColumn column) {
    String letters = letters(column);
    return answers + letters + first() + ":" + letters + last();
  }

  /** The cells from one column to another. */
  String of(FormColumn first, FormColumn last) {
    return answers + letters(first) + first() + ":" + letters(last) + last();
  }

  /** The cell of the form whose format is General: programs name that differently. */
  String general() {
    return answers + "$A$" + (FormRows.TITLE + 1);
  }

  private static String letters(FormColumn column) {
    return "$" + CellAddress.columnName(column.index());
  }

  private static String first() {
    return "$" + (FormRows.HEADINGS + 1);
  }

  private static String last() {
    return "$" + (FormRows.MEASURE + 1 + SPARE);
  }

  /** The zero-based row of the machine sheet with which steps begin. */
  static int firstOfStages() {
    return MetadataSheetMaker.GAP;
  }

  /** The zero-based row of the machine sheet with which they end. */
  static int lastOfStages() {
    return MetadataSheetMaker.INDICATOR + SPARE;
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
