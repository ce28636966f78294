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
      int from = 0;
      for (int at = 0; at <= text.length(); at++) {
        char c = at < text.length() ? text.charAt(at) : '\n';
        if (c == '\n' || c == '\r') {
          lines += linesOf(from, at);
          at += text.startsWith("\r\n", at) ? 1 : 0;
          from = at + 1;
        }
      }
      return lines;
    }

    double height() {
      return lines() * LINE * size / BASE_SIZE;
    }

    /** Of the paragraph between two indices; walks letter by letter, for every cell is asked. */
    private int linesOf(int from, int to) {
      double room = width * PIXELS_PER_CHARACTER - PADDING;
      int lines = 1;
      double used = 0;
      int whole = 0;
      int bare = 0;
      for (int at = from; at < to; at++) {
        char c = text.charAt(at);
        whole += TextMetrics.units(c);
        bare = Character.isWhitespace(c) ? bare : whole;
        if (c == ' ' || c == '-' || at == to - 1) {
          double wide = TextMetrics.pixels(whole, size, bold);
          double seen = TextMetrics.pixels(bare, size, bold);
          if (used > 0 && used + seen > room) {
            lines++;
            used = 0;
          }
          while (seen > room) {
            lines++;
            seen -= room;
            wide -= room;
          }
          used += wide;
          whole = 0;
          bare = 0;
        }
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
