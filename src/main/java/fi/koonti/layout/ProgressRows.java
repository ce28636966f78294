package fi.koonti.layout;

/** The rows of the form's progress sheet as the template is drawn, zero-based. */
public final class ProgressRows {

  /** Title, in A1. */
  public static final int TITLE = 0;

  /** That it keeps itself up to date. */
  public static final int INSTRUCTION = 1;

  /** Live progress in a sentence, and the way to the first lack. */
  public static final int SENTENCE = 2;

  /** The headings. */
  public static final int HEADINGS = 3;

  /** All sections together. */
  public static final int TOTAL = 4;

  /** The pattern row of a section. */
  public static final int SECTION = 5;

  /** The pattern row of a measure. */
  public static final int MEASURE = 6;

  private ProgressRows() {}
}
