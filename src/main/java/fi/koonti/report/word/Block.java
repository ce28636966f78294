package fi.koonti.report.word;

/** One thing in the document; blocks stand in reading order. */
sealed interface Block permits Heading, Prose, Grid {

  /** Draws it after what is already drawn. */
  void drawOn(Canvas canvas);
}
