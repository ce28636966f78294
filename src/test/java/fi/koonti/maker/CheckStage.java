package fi.koonti.maker;

import fi.koonti.layout.MetadataColumn.OfIndicator;
import fi.koonti.location.CellAddress;

/**
 * The steps of the live check, each a column of the machine sheet right of what is read there. A
 * step is one formula for all rows of the form at once; none of them shows what somebody answered.
 */
enum CheckStage {
  /** Which needs the status has that was chosen; zero when it is not on the list. */
  STATUS,
  /** The numbers at which outcomes are asked about. */
  ASKED_UP_TO,
  ASKED_FROM,
  /** Where in the texts of the row something looks like a personal identity code; or zero. */
  CODE,
  /** What the outcome lacks, unless that hangs on the format that its cell is shown in. */
  OUTCOME,
  /** What the other answers lack. */
  LACKS,
  /** What the row is told when its outcome is shown as a number. */
  AS_NUMBER,
  /** The same when it is shown as a percentage. */
  AS_PERCENT,
  /** The same when it is shown as a day or a time. */
  AS_DAY;

  /** The zero-based column that stays empty between what is read and what is reckoned. */
  static final int EMPTY = OfIndicator.values().length;

  /** The zero-based column. */
  int column() {
    return EMPTY + 1 + ordinal();
  }

  /** The letters of the column, with a dollar sign. */
  String letters() {
    return "$" + CellAddress.columnName(column());
  }
}
