package fi.koonti.report.word;

/** One thing in the document; blocks stand in reading order. */
sealed interface WordBlock permits PageTitle, Heading, Prose, TableLayout, BarChart {

  /** Draws it after what is already drawn. */
  void drawOn(Canvas canvas);
}
