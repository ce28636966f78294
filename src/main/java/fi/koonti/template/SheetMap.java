package fi.koonti.template;

import java.util.Objects;

/**
 * Where the cells of one sheet of the template go in one pour.
 *
 * @param rows where its rows go
 * @param columns where its columns go
 */
record SheetMap(RowMap rows, ColumnMap columns) {

  SheetMap {
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(columns, "columns");
  }
}
