package fi.koonti.template.formula;

/**
 * A formula means a column that is left out, and nothing else: a mistake of the program, which must
 * not leave out what is needed. Excel would write {@code #REF!}, and nobody would be told.
 */
public final class LostColumn extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  public LostColumn(String reference) {
    super(reference);
  }

  private LostColumn(String message, LostColumn cause) {
    super(message, cause);
  }

  /**
   * The same with the place where it was found.
   *
   * @param place the sheet and the cell, or the part
   */
  public LostColumn in(String place, Formula formula) {
    return new LostColumn(
        "expected only formulas that can do without the columns left out, but found "
            + place
            + ": "
            + formula
            + " (needs "
            + getMessage()
            + ")",
        this);
  }
}
