package fi.koonti.template.formula;

/**
 * A formula means a column that is left out, and nothing else: a mistake of the program, which must
 * not leave out what is needed. Excel would write {@code #REF!}, and nobody would be told.
 */
public final class LostColumnException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  public LostColumnException(String reference) {
    super(reference);
  }

  private LostColumnException(String message, LostColumnException cause) {
    super(message, cause);
  }

  /**
   * The same with the place where it was found.
   *
   * @param place the sheet and the cell, or the part
   */
  public LostColumnException in(String place, Formula formula) {
    return new LostColumnException(
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
