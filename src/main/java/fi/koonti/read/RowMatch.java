package fi.koonti.read;

import fi.koonti.grid.GridRow;

/**
 * Which indicator a row of a returned form is about, and how that was told.
 *
 * @param shown what stands in the column of ids, in normal form; empty when nothing does
 * @param contradicted whether the shown id is another row's, so that the texts had to decide
 */
record RowMatch(GridRow row, String id, Layer layer, String shown, boolean contradicted) {

  /** What told the row; the order is that in which they are asked. */
  enum Layer {
    /** The id that people see. */
    ID,
    /** The id in the hidden copy of the row's identity. */
    STAMP,
    /** The locked texts, which are exactly those of one row. */
    TEXTS,
    /** The place between two certain rows, where exactly one row is missing. */
    PLACE
  }
}
