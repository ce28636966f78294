package fi.koonti.report;

/**
 * Says how high a row must be for its texts, since LibreOffice before version 24 fits none on
 * opening: Calibri 11 at 96 dots per inch. Widths of letters are those of Carlito, which has
 * Calibri's metrics; others count as a wide one, so that an error never cuts a text.
 */
final class TextHeight {

  /** One line of Calibri 11, in points. */
  static final double LINE = 15;

  /** The tallest row that Excel knows, in points. */
  static final double LIMIT = 409.5;

  private static final int FIRST = 32;

  /** Advance widths from the space on, in 1/2048 of the type size. */
  private static final int[] WIDTHS = {
    463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, 1038,
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 548, 548, 1020, 1020, 1020, 949, 1831,
    1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058,
    1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, 628, 791, 628, 1020, 1020, 596, 981,
    1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076, 714,
    801, 686, 1076, 925, 1464, 887, 927, 809, 644, 943, 644, 1020
  };

  private static final int OTHER = 1080;
  private static final double PIXELS_PER_UNIT = 11.0 * 96 / 72 / 2048;

  /** Excel's width of a column is in digits of seven pixels, with five pixels around the text. */
  private static final double DIGIT = 7;

  private static final double PADDING = 5;

  private TextHeight() {}

  /** The height in points of a row whose tallest cell has so many lines. */
  static double ofLines(int lines) {
    return Math.min(LIMIT, lines * LINE + 3);
  }

  /** The lines that a text takes in a column of a width in characters; at least one. */
  static int lines(String text, double width) {
    double room = width * DIGIT - PADDING;
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += linesOfParagraph(paragraph, room);
    }
    return lines;
  }

  private static int linesOfParagraph(String paragraph, double room) {
    int lines = 1;
    double used = 0;
    for (String word : paragraph.split("(?<=[ -])")) {
      double bare = pixels(word.stripTrailing());
      double full = pixels(word);
      if (used > 0 && used + bare > room) {
        lines++;
        used = 0;
      }
      while (bare > room) {
        lines++;
        bare -= room;
        full -= room;
      }
      used += full;
    }
    return lines;
  }

  private static double pixels(String text) {
    return text.codePoints().map(TextHeight::width).sum() * PIXELS_PER_UNIT;
  }

  private static int width(int letter) {
    int plain =
        switch (letter) {
          case 'ä', 'å', 'á', 'à' -> 'a';
          case 'ö', 'ó' -> 'o';
          case 'é', 'è' -> 'e';
          case '\u00A0' -> ' ';
          case 'Ä', 'Å' -> 'A';
          case 'Ö' -> 'O';
          default -> letter;
        };
    int index = plain - FIRST;
    return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER;
  }
}
