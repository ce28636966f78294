package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.PrintedTexts;
import fi.koonti.layout.Stamp;
import fi.koonti.plan.FormIdentity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The sheet of a workbook that is the form, whatever it is called now, and how it is built.
 *
 * @param identity the second copy of the form's identity, or empty when it is gone
 * @param printed what the form says of itself, as its sheet knows it, or empty when it does not
 * @param lastHeadingRow zero-based; answers begin below it
 */
record FormTable(
    GridSheet sheet,
    Columns columns,
    Optional<FormIdentity> identity,
    Optional<PrintedTexts> printed,
    int lastHeadingRow) {

  /** So many known headings make a row the row of headings. */
  private static final int ENOUGH_HEADINGS = 4;

  /** Headings are looked for this far down: people add rows above, but not pages. */
  private static final int ROWS_SEARCHED = 60;

  /** Every sheet that has the form's keys or headings, in the order of the workbook. */
  static List<FormTable> all(Grid grid) {
    return grid.sheets().stream()
        // Texts of a plan may be called like headings; a machine sheet is no form all the same.
        .filter(sheet -> CorrectionSheet.of(sheet).isEmpty() && !MetadataSheet.isOne(sheet))
        .map(FormTable::of)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<FormTable> of(GridSheet sheet) {
    Optional<GridRow> keys = Optional.empty();
    Optional<GridRow> headings = Optional.empty();
    for (GridRow row : sheet.rows()) {
      if (row.index() > ROWS_SEARCHED || headings.isPresent()) {
        break;
      }
      if (keys.isEmpty() && count(row, true) >= ENOUGH_HEADINGS) {
        keys = Optional.of(row);
      } else if (count(row, false) >= ENOUGH_HEADINGS) {
        headings = Optional.of(row);
      }
    }
    if (keys.isEmpty() && headings.isEmpty()) {
      return Optional.empty();
    }
    Columns columns = Columns.of(keys, headings);
    int last = headings.map(GridRow::index).orElse(-1);
    int lastKeys = keys.map(GridRow::index).orElse(-1);
    return Optional.of(
        new FormTable(
            sheet,
            columns,
            inKeys(keys, Stamp::readForm),
            inKeys(keys, Stamp::readPrinted),
            Math.max(last, lastKeys)));
  }

  private static long count(GridRow row, boolean keys) {
    return row.cells().stream()
        .map(GridCell::text)
        .map(text -> keys ? Columns.ofKey(text) : Columns.ofHeading(text))
        .flatMap(Optional::stream)
        .distinct()
        .count();
  }

  private static <T> Optional<T> inKeys(
      Optional<GridRow> keys, Function<String, Optional<T>> reading) {
    return keys.stream()
        .flatMap(row -> row.cells().stream())
        .map(cell -> reading.apply(cell.text()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The text of a row's cell in a column of the form; empty when there is none. */
  String text(GridRow row, FormColumn column) {
    return cell(row, column).map(GridCell::text).orElse("");
  }

  /** The cell of a row in a column of the form, or empty when it is blank or the column is gone. */
  Optional<GridCell> cell(GridRow row, FormColumn column) {
    Optional<Integer> index = columns.index(column);
    return index.isPresent() ? row.cell(index.get()) : Optional.empty();
  }

  /** Whether answers may stand in a row: below the headings. */
  boolean isAnswerRow(GridRow row) {
    return row.index() > lastHeadingRow;
  }

  /** The rows below the headings. */
  List<GridRow> answerRows() {
    return sheet.rows().stream().filter(this::isAnswerRow).toList();
  }
}
