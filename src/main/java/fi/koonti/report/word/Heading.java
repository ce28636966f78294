package fi.koonti.report.word;

/**
 * A heading.
 *
 * @param level from 1; one deeper than the heading above at most
 * @param label what the heading is, quietly before it; may be empty
 * @param anchor what links lead to; empty for none
 * @param isSubject whether headers of pages repeat it
 */
record Heading(int level, String label, String text, String anchor, boolean isSubject)
    implements WordBlock {

  Heading {
    if (level < 1) {
      throw new IllegalArgumentException("expected a level from 1, but found " + level);
    }
  }

  /** A heading that says what it is by itself. */
  static Heading of(int level, String text, String anchor) {
    return new Heading(level, "", text, anchor, false);
  }

  /** The same as what the headers of pages repeat. */
  Heading asSubject() {
    return new Heading(level, label, text, anchor, true);
  }

  @Override
  public void drawOn(Canvas canvas) {
    canvas.heading(this);
  }
}
