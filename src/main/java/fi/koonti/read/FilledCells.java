package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.LiveFormulas;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.layout.Stamp;
import fi.koonti.read.FormSheetRows.Role;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides of every cell of a workbook whether people filled it, and whether outside the form. */
final class FilledCells {

  /** Columns that the form fills beside what the plan fixes; what else stands there was typed. */
  private static final Set<FormColumn> FILLED_BY_THE_FORM =
      EnumSet.of(
          FormColumn.PREVIOUS_OUTCOME,
          FormColumn.PREVIOUS_STATUS,
          FormColumn.PREVIOUS_NARRATIVE,
          FormColumn.CHECK,
          FormColumn.KIND,
          FormColumn.STAMP);

  private final FormBook book;
  private final Ownership ownership;
  private final Map<GridSheet, List<Outside>> outside = new IdentityHashMap<>();

  /** A filled cell where nothing is asked. */
  record Outside(GridRow row, GridCell cell) {}

  FilledCells(FormBook book, Ownership ownership) {
    this.book = book;
    this.ownership = ownership;
  }

  /** How many cells people filled, in the form and outside of it. */
  int count(Grid grid) {
    int count = 0;
    for (GridSheet sheet : grid.sheets()) {
      count += book.of(sheet).map(FilledCells::answers).orElse(0);
      count += outside(sheet).size() + sheet.strays().size();
    }
    return count;
  }

  /** How many filled cells stand in input columns of rows that bear an id. */
  private static int answers(FormSheetRows rows) {
    int count = 0;
    for (GridRow row : rows.form().answerRows()) {
      for (GridCell cell : row.cells()) {
        count += isAnswer(rows, row, cell) ? 1 : 0;
      }
    }
    return count;
  }

  /** The cells of a sheet that people filled where nothing is asked, row by row. */
  List<Outside> outside(GridSheet sheet) {
    return outside.computeIfAbsent(sheet, this::found);
  }

  private List<Outside> found(GridSheet sheet) {
    List<Outside> found = new ArrayList<>();
    if (MetadataSheet.isOne(sheet)) {
      return found;
    }
    Optional<FormSheetRows> rows = book.of(sheet);
    Optional<CorrectionSheet> list =
        rows.isPresent() ? Optional.empty() : CorrectionSheet.of(sheet);
    for (GridRow row : sheet.rows()) {
      for (GridCell cell : row.cells()) {
        if (CellReader.isFilled(cell) && isOutside(sheet, rows, list, row, cell)) {
          found.add(new Outside(row, cell));
        }
      }
    }
    return found;
  }

  private static boolean isAnswer(FormSheetRows rows, GridRow row, GridCell cell) {
    return rows.form().isAnswerRow(row)
        && column(rows, cell).flatMap(FormColumn::field).isPresent()
        && CellReader.isFilled(cell)
        && !rows.id(row).isEmpty();
  }

  private boolean isOutside(
      GridSheet sheet,
      Optional<FormSheetRows> rows,
      Optional<CorrectionSheet> list,
      GridRow row,
      GridCell cell) {
    if (rows.isPresent()) {
      return rows.get().form().isAnswerRow(row)
          ? !isAnswer(rows.get(), row, cell) && isOutsideBelow(rows.get(), row, cell)
          : isOutsideAbove(rows.get(), cell);
    }
    if (list.isPresent()) {
      return list.get().isWritten(cell);
    }
    boolean own = ownership.isOwnSheet(sheet) && (isLive(cell) || ownership.isOwn(cell.text()));
    return ownership.canTell(sheet.name()) && !own;
  }

  private boolean isOutsideAbove(FormSheetRows rows, GridCell cell) {
    boolean heading =
        Columns.ofKey(cell.text()).isPresent() || Columns.ofHeading(cell.text()).isPresent();
    return knowsItself(rows) && !heading && !isLive(cell) && !ownership.isOwn(cell.text());
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
    // What is looked up is compared with what was sent; where nobody knows that, with all it says.
    boolean untold = FormColumn.LOOKED_UP.contains(column.get()) && book.sent().isEmpty();
    boolean mayBeTyped = untold || FILLED_BY_THE_FORM.contains(column.get());
    if (first.isPresent() && rows.match(row).isPresent() && !mayBeTyped) {
      // Most cells of a form: what the plan fixes is compared by its own rule.
      return false;
    }
    if (isWrittenByTheForm(column.get(), cell)) {
      return false;
    }
    if (rows.match(row).isEmpty()) {
      return true;
    }
    if (first.isEmpty()) {
      return !TextNormalizer.same(cell.text(), rows.form().text(row, column.get()));
    }
    return knowsItself(rows);
  }

  /** Whether the form itself may have put this into a column that nobody fills. */
  private boolean isWrittenByTheForm(FormColumn column, GridCell cell) {
    return switch (column) {
      case CHECK -> isLive(cell) || ownership.isOwn(cell.text());
      case KIND -> OutcomeKind.ofLetter(cell.text()).isPresent();
      case STAMP -> Stamp.readRow(cell.text()).isPresent();
      default -> ownership.isOwn(cell.text());
    };
  }

  /** Whether the form itself may have calculated this. */
  private static boolean isLive(GridCell cell) {
    return cell.formula().filter(LiveFormulas::isOne).isPresent();
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

  private static Optional<FormColumn> column(FormSheetRows rows, GridCell cell) {
    return rows.form().columns().at(cell.address().column());
  }
}
