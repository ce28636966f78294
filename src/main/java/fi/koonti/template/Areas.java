package fi.koonti.template;

import fi.koonti.template.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The cells that a rule applies to ({@code sqref}).
 *
 * @param areas in the order of the file, at least one
 */
record Areas(List<Area> areas) {

  Areas {
    areas = List.copyOf(areas);
  }

  static Areas parse(String text) {
    return new Areas(Area.parseAll(text));
  }

  /** The row that the rule's formulas are written for. */
  int baseRow() {
    return areas.get(0).firstRow();
  }

  /** Where the rule applies after a pour; empty when all its rows or columns are gone. */
  List<Area> moved(SheetMap map) {
    List<Area> moved = new ArrayList<>();
    for (Area area : areas) {
      for (RowRange rows : map.rows().rows(area.firstRow(), area.lastRow())) {
        map.columns().moved(area.withRows(rows)).ifPresent(moved::add);
      }
    }
    return moved;
  }

  /**
   * A formula of the rule as it reads after a pour. It is written for the first cell that the rule
   * applies to, so where that cell's column is left out, it is first filled into the next that is
   * kept.
   *
   * @param texts what quoted texts become
   */
  String moved(Formula formula, SheetMap map, ReferenceShift shift, UnaryOperator<String> texts) {
    Optional<Areas> kept = kept(map.columns());
    if (kept.isEmpty()) {
      return formula.moved(shift, texts);
    }
    Area base = areas.get(0);
    Area home = kept.get().areas.get(0);
    Formula own =
        home.firstColumn() == base.firstColumn() && home.firstRow() == base.firstRow()
            ? formula
            : formula.copied(
                home.firstRow() - base.firstRow(), home.firstColumn() - base.firstColumn());
    return own.moved(kept.get().move(map, shift), texts);
  }

  /** The cells of the template that have columns in a pour; empty when there are none. */
  private Optional<Areas> kept(ColumnMap columns) {
    if (columns.isSame()) {
      return Optional.of(this);
    }
    List<Area> kept = new ArrayList<>();
    areas.forEach(area -> columns.trimmed(area).ifPresent(kept::add));
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Areas(kept));
  }

  /** How the formulas of the rule move: they are written for the first row that it applies to. */
  private Formula.Move move(SheetMap map, ReferenceShift shift) {
    Optional<FilledBlock> block = map.rows().at(baseRow());
    List<Area> moved = moved(map);
    if (block.isEmpty() || moved.isEmpty()) {
      return shift;
    }
    return new FormulaCopy(shift, block.get(), baseRow(), moved.get(0).firstRow());
  }
}
