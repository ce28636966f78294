package fi.koonti.report.word;

/**
 * A heading.
 *
 * @param level from 1; one deeper than the heading above at most
 * @param label what the heading is, quietly before it; may be empty
 * @param anchor what links lead to; empty for none
 */
record Heading(int level, String label, String text, String anchor) implements WordBlock {

  Heading {
    if (level < 1) {
      throw new IllegalArgumentException("expected a level from 1, but found " + level);
    }
  }

  /** A heading that says what it is by itself. */
  static Heading of(int level, String text, String anchor) {
    return new Heading(level, "", text, anchor);
  }

  @Override
  public void drawOn(Canvas canvas) {
    canvas.heading(this);
  }
}
