package fi.koonti.layout;

/**
 * The rows of the form's sheet as the template is drawn, zero-based. A municipality may move them
 * in its own template: pouring finds the pattern rows by name, and reading finds the headings by
 * their keys.
 */
public final class FormRows {

  /** Title, in A1: for whom and for when. */
  public static final int TITLE = 0;

  /** By when, live progress, and the way to the first lack. */
  public static final int PROGRESS = 1;

  /** The keys of the columns and the second copy of the form's identity; hidden. */
  public static final int KEYS = 2;

  /** The headings. */
  public static final int HEADINGS = 3;

  /** The pattern row of an indicator; answers begin here. */
  public static final int INDICATOR = 4;

  /** The pattern row of a measure that has no indicator. */
  public static final int MEASURE = 5;

  /** What to do, above the widest open column. */
  public static final FormColumn INSTRUCTION = FormColumn.NARRATIVE;

  /** Where the progress is told; it stays in sight with all that is left of the answers. */
  public static final FormColumn SENTENCE = FormColumn.ID;

  /** Where the way to the first lack stands. */
  public static final FormColumn LINK = FormColumn.TARGET;

  /** Where the first lack is told in words, near the answers. */
  public static final FormColumn LACK = FormColumn.NARRATIVE;

  /** The last column that stays in sight when one moves to the right. */
  public static final FormColumn LAST_FROZEN = FormColumn.TARGET;

  private FormRows() {}
}
