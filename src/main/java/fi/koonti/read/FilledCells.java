package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.FormColumn;
import fi.koonti.read.FormSheetRows.Role;
import fi.koonti.text.Wording;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides of every cell of a workbook whether people filled it, and whether outside the form. */
final class FilledCells {

  /** Columns that only the program writes; what stands there is never an answer. */
  private static final Set<FormColumn> LIVE =
      EnumSet.of(FormColumn.CHECK, FormColumn.KIND, FormColumn.STAMP);

  private final FormBook book;
  private final Ownership ownership;
  private final Map<GridSheet, Optional<CorrectionSheet>> corrections = new IdentityHashMap<>();

  FilledCells(FormBook book) {
    this.book = book;
    this.ownership = new Ownership(book);
  }

  /** How many cells people filled, in the form and outside of it. */
  int count(Grid grid) {
    int count = 0;
    for (GridSheet sheet : grid.sheets()) {
      for (GridRow row : sheet.rows()) {
        for (GridCell cell : row.cells()) {
          if (isAnswer(sheet, row, cell) || isOutside(sheet, row, cell)) {
            count++;
          }
        }
      }
      count += sheet.strays().size();
    }
    return count;
  }

  /** Whether a filled cell stands in an input column of a row that bears an id. */
  boolean isAnswer(GridSheet sheet, GridRow row, GridCell cell) {
    return book.of(sheet).filter(rows -> isAnswer(rows, row, cell)).isPresent();
  }

  private static boolean isAnswer(FormSheetRows rows, GridRow row, GridCell cell) {
    return rows.form().isAnswerRow(row)
        && column(rows, cell).flatMap(FormColumn::field).isPresent()
        && Values.isFilled(cell)
        && !rows.id(row).isEmpty();
  }

  /** Whether people filled a cell where nothing is asked. */
  boolean isOutside(GridSheet sheet, GridRow row, GridCell cell) {
    if (!Values.isFilled(cell) || MachineSheet.isOne(sheet)) {
      return false;
    }
    Optional<FormSheetRows> rows = book.of(sheet);
    if (rows.isEmpty()) {
      Optional<CorrectionSheet> list = corrections.computeIfAbsent(sheet, CorrectionSheet::of);
      if (list.isPresent()) {
        return list.get().isWritten(cell);
      }
      boolean own = ownership.isOwnSheet(sheet) && ownership.isOwn(cell.text());
      return ownership.canTell(sheet.name()) && !cell.isFormula() && !own;
    }
    if (rows.get().form().isAnswerRow(row)) {
      return !isAnswer(rows.get(), row, cell) && isOutsideBelow(rows.get(), row, cell);
    }
    return isOutsideAbove(rows.get(), cell);
  }

  private boolean isOutsideAbove(FormSheetRows rows, GridCell cell) {
    boolean heading =
        Columns.ofKey(cell.text()).isPresent() || Columns.ofHeading(cell.text()).isPresent();
    return knowsItself(rows) && !heading && !cell.isFormula() && !ownership.isOwn(cell.text());
  }

  private boolean isOutsideBelow(FormSheetRows rows, GridRow row, GridCell cell) {
    Optional<FormColumn> first = column(rows, cell);
    Optional<FormColumn> column = first.or(() -> repeated(rows, cell));
    if (column.isEmpty()) {
      return true;
    }
    if (column.get().field().isPresent()) {
      // The form leaves these empty, so whatever stands here was typed, be it a word of the form's.
      return true;
    }
    if (LIVE.contains(column.get())) {
      return false;
    }
    if (rows.match(row).isEmpty()) {
      return !ownership.isOwn(cell.text());
    }
    if (first.isEmpty()) {
      return !ownership.isOwn(cell.text())
          && !Wording.same(cell.text(), rows.form().text(row, column.get()));
    }
    boolean known = rows.role() != Role.OTHER && book.machine().isPresent();
    if (column.get() == FormColumn.PREVIOUS_NARRATIVE) {
      return known && !ownership.isOwn(cell.text());
    }
    boolean previous =
        column.get() == FormColumn.PREVIOUS_OUTCOME || column.get() == FormColumn.PREVIOUS_STATUS;
    return previous && known && !isShownAsPrevious(rows.id(row), cell);
  }

  /** The column that the cell's column is one more of; a copied one shows what the form says. */
  private static Optional<FormColumn> repeated(FormSheetRows rows, GridCell cell) {
    int index = cell.address().column();
    return rows.form().columns().repeated().stream()
        .filter(repeated -> repeated.index() == index)
        .map(Columns.Repeated::column)
        .findFirst();
  }

  /** Whether the form's own texts are known, so that others can be told from them. */
  private boolean knowsItself(FormSheetRows rows) {
    return rows.form().printed().isPresent()
        || rows.role() != Role.OTHER && book.machine().isPresent();
  }

  private boolean isShownAsPrevious(String id, GridCell cell) {
    return book.machines().stream()
        .map(machine -> machine.previous().getOrDefault(id, List.of()))
        .anyMatch(shown -> shown.contains(cell.text().strip()));
  }

  private static Optional<FormColumn> column(FormSheetRows rows, GridCell cell) {
    return rows.form().columns().at(cell.address().column());
  }
}
