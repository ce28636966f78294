package fi.koonti.report.word;

/** What stands at the head of a new page and is no heading: where a part of the report begins. */
record PageTitle(String text) implements WordBlock {

  @Override
  public void drawOn(Canvas canvas) {
    canvas.pageTitle(this);
  }
}
