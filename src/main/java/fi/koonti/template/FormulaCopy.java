package fi.koonti.template;

import fi.koonti.location.CellAddress;
import fi.koonti.template.formula.CellReference;
import fi.koonti.template.formula.Formula;
import fi.koonti.template.formula.FormulaToken;
import java.util.Optional;

/**
 * Moves the references of what is copied from a pattern row into a poured one, as Excel does when a
 * row is filled down: what has a dollar sign stays with what it means, the rest keeps its distance.
 *
 * @param shift where things go that do not move with the row
 * @param block the block of the pattern row
 * @param pattern the zero-based pattern row in the template
 * @param row the zero-based row in the finished sheet
 */
record FormulaCopy(ReferenceShift shift, FilledBlock block, int pattern, int row)
    implements Formula.Move {

  @Override
  public Optional<CellReference> moved(CellReference ref) {
    String sheet = ref.sheet() == null ? shift.own() : ref.sheet();
    SheetMap maps = sheet == null ? null : shift.maps().of(sheet);
    if (maps == null) {
      return Optional.empty();
    }
    RowMap map = maps.rows();
    int from = moved(map, ref.from(), false);
    int to = ref.to() == null ? from : moved(map, ref.to(), true);
    boolean valid = Math.min(from, to) >= 0 && Math.max(from, to) < CellAddress.ROW_LIMIT;
    return valid ? maps.columns().moved(ref.withRows(from, to)) : Optional.empty();
  }

  @Override
  public Optional<Formula.Columns> moved(Formula.Columns whole) {
    return shift.moved(whole);
  }

  @Override
  public void check(FormulaToken token) {
    shift.check(token);
  }

  private int moved(RowMap map, CellReference.Corner corner, boolean last) {
    if (corner.fixed()) {
      return last ? map.end(corner.row()) : map.start(corner.row());
    }
    int distance = row - block.first() - (pattern - block.block().first());
    int home =
        map.at(corner.row())
            .map(other -> other.first() + corner.row() - other.block().first())
            .orElseGet(() -> map.start(corner.row()));
    return home + distance;
  }
}
