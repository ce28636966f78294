package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.FormColumn;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides of every cell of a workbook whether people filled it, and whether outside the form. */
final class FilledCells {

  /** Columns that only the program writes; what stands there is never an answer. */
  private static final Set<FormColumn> LIVE =
      EnumSet.of(FormColumn.CHECK, FormColumn.KIND, FormColumn.STAMP);

  private final FormTable form;
  private final Optional<MachineSheet> machine;
  private final Ownership ownership;

  FilledCells(FormTable form, Optional<MachineSheet> machine, Ownership ownership) {
    this.form = form;
    this.machine = machine;
    this.ownership = ownership;
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
    return sheet == form.sheet()
        && form.isAnswerRow(row)
        && column(cell).flatMap(FormColumn::field).isPresent()
        && Values.isFilled(cell)
        && !RowIds.of(form, row, machine).isEmpty();
  }

  /** Whether people filled a cell where nothing is asked. */
  boolean isOutside(GridSheet sheet, GridRow row, GridCell cell) {
    if (!Values.isFilled(cell) || isMachine(sheet) || isAnswer(sheet, row, cell)) {
      return false;
    }
    if (sheet != form.sheet()) {
      return ownership.canTell(sheet.name()) && !cell.isFormula() && !ownership.isOwn(cell.text());
    }
    return form.isAnswerRow(row) ? isOutsideBelow(row, cell) : isOutsideAbove(cell);
  }

  private boolean isOutsideAbove(GridCell cell) {
    boolean heading =
        Columns.ofKey(cell.text()).isPresent() || Columns.ofHeading(cell.text()).isPresent();
    return machine.isPresent() && !heading && !cell.isFormula() && !ownership.isOwn(cell.text());
  }

  private boolean isOutsideBelow(GridRow row, GridCell cell) {
    Optional<FormColumn> column = column(cell);
    String id = RowIds.of(form, row, machine);
    if (column.isEmpty() || id.isEmpty()) {
      return !(id.isEmpty() && ownership.isOwn(cell.text()))
          && !(column.filter(LIVE::contains).isPresent());
    }
    boolean input = column.get().field().isPresent();
    boolean previous =
        column.get() == FormColumn.PREVIOUS_OUTCOME || column.get() == FormColumn.PREVIOUS_STATUS;
    return !input && previous && machine.isPresent() && !isShownAsPrevious(id, cell);
  }

  private boolean isShownAsPrevious(String id, GridCell cell) {
    return machine.get().previous().getOrDefault(id, List.of()).contains(cell.text().strip());
  }

  private boolean isMachine(GridSheet sheet) {
    return machine.filter(one -> one.sheet().equals(sheet.name())).isPresent();
  }

  private Optional<FormColumn> column(GridCell cell) {
    return form.columns().at(cell.address().column());
  }
}
