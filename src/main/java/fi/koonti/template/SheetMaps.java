package fi.koonti.template;

import org.jspecify.annotations.Nullable;

/** Where the cells of all sheets go in one pour. */
@FunctionalInterface
interface SheetMaps {

  /**
   * The map of a sheet, or null when the sheet is left out of the workbook; for a sheet that never
   * was the identity.
   */
  @Nullable SheetMap of(String sheet);

  /** Whether a column of a table is left out. */
  default boolean missing(String table, String column) {
    return false;
  }
}
