package fi.koonti.layout;

import java.util.List;

/**
 * The rows of the form's sheet as the template is drawn, zero-based. A municipality may move them
 * in its own template: pouring finds the pattern rows by name, and reading finds the headings by
 * their keys.
 */
public final class FormRows {

  /** Title, in A1. */
  public static final int TITLE = 0;

  /** What to do, in one sentence. */
  public static final int INSTRUCTION = 1;

  /** For whom, for when, by when. */
  public static final int BAND = 2;

  /** Live progress and the way to the first lack. */
  public static final int PROGRESS = 3;

  /** The keys of the columns and the second copy of the form's identity; hidden. */
  public static final int KEYS = 4;

  /** The headings. */
  public static final int HEADINGS = 5;

  /** The pattern row of an indicator; answers begin here. */
  public static final int INDICATOR = 6;

  /** The pattern row of a measure that has no indicator. */
  public static final int MEASURE = 7;

  /**
   * Where the progress is told: beside the id, which stays in sight, and above the narrative, for
   * those who have moved to the right.
   */
  public static final List<FormColumn> SENTENCES = List.of(FormColumn.ID, FormColumn.NARRATIVE);

  /** Where the ways to the first lack stand, beside the sentences. */
  public static final List<FormColumn> LINKS = List.of(FormColumn.GOAL, FormColumn.CORRECTION);

  private FormRows() {}
}
