package fi.koonti.template.formula;

import java.util.function.UnaryOperator;

/** One piece of a formula; its text is as it is written in the file. */
public sealed interface FormulaToken
    permits CellReference, Formula.Columns, Formula.InTable, Formula.Quoted, Formula.Plain {

  /** Whether it is the same wherever rows and columns go. */
  default boolean isFixed() {
    return false;
  }

  /**
   * Its text after a move.
   *
   * @param texts what becomes of quoted texts
   * @throws LostColumnException when it means a column that is left out, and nothing else
   */
  String moved(Formula.Move move, UnaryOperator<String> texts);

  /** The same in another cell after a copy; lost where it has no place. */
  default FormulaToken copied(int rows, int columns) {
    return this;
  }
}
