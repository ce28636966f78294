package fi.koonti.template;

import fi.koonti.template.formula.CellReference;
import fi.koonti.template.formula.Formula;
import fi.koonti.template.formula.FormulaToken;
import fi.koonti.template.formula.LostColumnException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Moves the references of what stands outside the blocks: a range over a block grows with it.
 *
 * @param own the sheet that a reference without a sheet means, or null where there is none
 * @param maps where the cells of the sheets go
 */
record ReferenceShift(@Nullable String own, SheetMaps maps) implements Formula.Move {

  @Override
  public Optional<CellReference> moved(CellReference ref) {
    String sheet = sheet(ref.sheet());
    if (sheet == null) {
      return Optional.of(ref);
    }
    SheetMap map = maps.of(sheet);
    if (map == null) {
      return Optional.empty();
    }
    return rows(ref, map.rows()).flatMap(map.columns()::moved);
  }

  private static Optional<CellReference> rows(CellReference ref, RowMap map) {
    if (ref.to() == null) {
      int row = map.start(ref.firstRow());
      boolean gone = map.at(ref.firstRow()).filter(filled -> filled.height() == 0).isPresent();
      return gone ? Optional.empty() : Optional.of(ref.withRows(row, row));
    }
    return map.range(ref.firstRow(), ref.lastRow())
        .map(rows -> ref.withRows(rows.first(), rows.last()));
  }

  @Override
  public Optional<Formula.Columns> moved(Formula.Columns whole) {
    String sheet = sheet(whole.sheet());
    if (sheet == null) {
      return Optional.of(whole);
    }
    SheetMap map = maps.of(sheet);
    return map == null ? Optional.empty() : map.columns().moved(whole);
  }

  @Override
  public void check(FormulaToken token) {
    if (missing(token)) {
      throw new LostColumnException(token.toString());
    }
  }

  /** Whether a token of a formula means a column that is left out, and nothing else. */
  boolean missing(FormulaToken token) {
    if (token instanceof Formula.InTable ref) {
      return ref.columns().stream().anyMatch(column -> maps.missing(ref.table(), column));
    }
    if (token instanceof CellReference ref) {
      ColumnMap map = columns(ref.sheet());
      return map != null && map.moved(ref).isEmpty();
    }
    if (token instanceof Formula.Columns whole) {
      ColumnMap map = columns(whole.sheet());
      return map != null && map.moved(whole).isEmpty();
    }
    return false;
  }

  /**
   * Whether a name that means a formula has a meaning left. One that loses all its columns goes
   * with them; one that loses some of its references stays, for the loss to be told when it is
   * written.
   */
  boolean keeps(Formula formula) {
    int references = 0;
    int lost = 0;
    boolean missing = false;
    for (FormulaToken token : formula.tokens()) {
      references += token.isFixed() ? 0 : 1;
      lost += isLost(token) ? 1 : 0;
      missing |= missing(token);
    }
    return lost == 0 || lost < references && missing;
  }

  private boolean isLost(FormulaToken token) {
    if (token instanceof CellReference ref) {
      return moved(ref).isEmpty();
    }
    if (token instanceof Formula.Columns whole) {
      return moved(whole).isEmpty();
    }
    return missing(token);
  }

  private @Nullable ColumnMap columns(@Nullable String named) {
    String sheet = sheet(named);
    SheetMap map = sheet == null ? null : maps.of(sheet);
    return map == null ? null : map.columns();
  }

  private @Nullable String sheet(@Nullable String named) {
    return named == null ? own : named;
  }
}
