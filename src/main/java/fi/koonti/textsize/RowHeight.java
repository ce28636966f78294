package fi.koonti.textsize;

import java.util.List;

/**
 * Estimates how high a row must be for its texts to be seen whole.
 *
 * <p>Heights are points, widths of columns are characters of the base font as Excel counts them. An
 * estimate errs to the high side: a little white is better than half a line.
 */
public final class RowHeight {

  /** The tallest row that Excel knows. */
  public static final double LIMIT = 409.5;

  /** The height of a line in the base font, Calibri 11. */
  public static final double LINE = 15;

  private static final double BASE_SIZE = 11;

  /** A hair above and below the lines. */
  private static final double MARGIN = 1;

  /** What Excel makes of a character of width, and keeps free beside the text. */
  private static final double PIXELS_PER_CHARACTER = 7;

  private static final double PADDING = 5;

  private RowHeight() {}

  /**
   * A text in a cell that wraps it.
   *
   * @param text may have line breaks; an empty one is one line
   * @param width of its column
   * @param size of the font in points
   */
  public record Cell(String text, double width, double size, boolean bold) {

    /** A text in the base font. */
    public static Cell of(String text, double width) {
      return new Cell(text, width, BASE_SIZE, false);
    }

    /** How many lines the text makes, at least one. */
    public int lines() {
      int lines = 0;
      for (String paragraph : text.split("\r\n|\r|\n", -1)) {
        lines += linesOf(paragraph);
      }
      return lines;
    }

    double height() {
      return lines() * LINE * size / BASE_SIZE;
    }

    private int linesOf(String paragraph) {
      double room = width * PIXELS_PER_CHARACTER - PADDING;
      int lines = 1;
      double used = 0;
      for (String word : paragraph.split("(?<=[ -])")) {
        double whole = TextMetrics.pixels(word, size, bold);
        double bare = TextMetrics.pixels(word.stripTrailing(), size, bold);
        if (used > 0 && used + bare > room) {
          lines++;
          used = 0;
        }
        while (bare > room) {
          lines++;
          bare -= room;
          whole -= room;
        }
        used += whole;
      }
      return lines;
    }
  }

  /**
   * The height of a row.
   *
   * @param leastLines so many lines of the base font it has in any case
   */
  public static double of(List<Cell> cells, int leastLines) {
    double height = leastLines * LINE;
    for (Cell cell : cells) {
      height = Math.max(height, cell.height());
    }
    return Math.min(LIMIT, height + MARGIN);
  }
}
