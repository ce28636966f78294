package fi.koonti.report;

import fi.koonti.textsize.RowHeight;

/** Cuts texts to what one line of a column shows. */
final class OneLine {

  private static final String CUT = "…";

  /** A word of which more than this is seen is torn rather than left out. */
  private static final int TORN = 6;

  private OneLine() {}

  /**
   * A text on one line: line breaks are spaces, and what does not fit is cut and says so.
   *
   * @param width of the column in characters
   */
  static String of(String text, double width) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (fits(line, width)) {
      return line;
    }
    int fitting = 0;
    int tooLong = line.length();
    while (tooLong - fitting > 1) {
      int middle = (fitting + tooLong) / 2;
      if (fits(line.substring(0, middle) + CUT, width)) {
        fitting = middle;
      } else {
        tooLong = middle;
      }
    }
    if (fitting == 0) {
      return line;
    }
    int word = line.lastIndexOf(' ', fitting);
    int end = fitting - word <= TORN ? word : fitting;
    return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
            .replaceAll("[\\s,;:–-]+$", "")
        + CUT;
  }

  /** Without places at which a line could be broken, as the cell does not break it. */
  private static boolean fits(String line, double width) {
    return RowHeight.Cell.of(line.replace(' ', '\u00A0').replace('-', '\u2011'), width).lines()
        == 1;
  }
}
