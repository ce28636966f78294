package fi.koonti.textsize;

/**
 * How wide Calibri's characters are. Carlito, with which LibreOffice replaces it, has the same
 * widths. Source: the advance widths of the font, in 1/2048 of its size.
 */
public final class TextMetrics {

  private static final double UNITS = 2048;
  private static final char FIRST = ' ';

  /** What a character takes of which the table does not tell: about that of a wide letter. */
  private static final int OTHER = 1080;

  /** Bold letters of Calibri are wider by three in a hundred, on the average of Finnish text. */
  private static final double BOLD = 1.03;

  /** Pixels of a screen of 96 to the inch, on which widths of columns are defined. */
  private static final double PIXELS_PER_POINT = 96.0 / 72.0;

  private static final int[] WIDTHS = {
    463, 667, 821, 1020, 1038, 1464, 1397, 452, 621, 621, 1020, 1020, 511, 627, 517, 791, // space-/
    1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, 1038, // 0-9
    548, 548, 1020, 1020, 1020, 949, 1831, // :-@
    1185, 1114, 1092, 1260, 1000, 941, 1292, 1276, 516, 653, 1064, 861, 1751, 1322, 1356, 1058,
    1378, 1112, 941, 998, 1314, 1162, 1822, 1063, 998, 959, // A-Z
    628, 791, 628, 1020, 1020, 596, // [-`
    981, 1076, 866, 1076, 1019, 625, 964, 1076, 470, 490, 931, 470, 1636, 1076, 1080, 1076, 1076,
    714, 801, 686, 1076, 925, 1464, 887, 927, 809, // a-z
    644, 943, 644, 1020, // {-~
  };

  private TextMetrics() {}

  /** The width of a text on one line, in pixels. */
  public static double pixels(String text, double points, boolean bold) {
    int units = 0;
    for (int i = 0; i < text.length(); i++) {
      units += units(text.charAt(i));
    }
    return pixels(units, points, bold);
  }

  /** The width of letters whose units were added up, in pixels. */
  static double pixels(int units, double points, boolean bold) {
    return units / UNITS * points * PIXELS_PER_POINT * (bold ? BOLD : 1);
  }

  /** The width of a character in units of the font. */
  static int units(char c) {
    int index = (c < 0x80 ? c : plain(c)) - FIRST;
    return index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER;
  }

  /** The character of the table that is as wide. */
  private static char plain(char c) {
    return switch (c) {
      case 'ä', 'å' -> 'a';
      case 'ö' -> 'o';
      case 'Ä', 'Å' -> 'A';
      case 'Ö' -> 'O';
      case 'é' -> 'e';
      case '\u00A0' -> ' ';
      case '\u2013' -> '0';
      case '\u2019' -> ',';
      default -> c;
    };
  }
}
