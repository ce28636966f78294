package fi.koonti.grid;

import fi.koonti.opc.XmlCursor;
import java.util.Locale;

/** Colours as {@code RRGGBB}, as far as they can be told without the theme. */
final class Colours {

  static final String BLACK = "000000";
  static final String WHITE = "FFFFFF";

  /** A colour that nothing can be said of; it is like no other, not even itself. */
  static final String UNKNOWN = "";

  /** The first eight colours of the palette stand in it twice (ECMA-376 part 1, 18.8.27). */
  private static final String[] PALETTE = {
    BLACK, WHITE, "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF"
  };

  /** White letters on the pale yellow of an open cell have less than this. */
  private static final double LEAST_CONTRAST = 1.2;

  private static final int SYSTEM_GROUND = 65;

  private Colours() {}

  /** The colour of the element at which a cursor stands. */
  static String of(XmlCursor xml) {
    String rgb = xml.attribute("rgb");
    if (rgb != null && rgb.length() >= 6) {
      return rgb.substring(rgb.length() - 6).toUpperCase(Locale.ROOT);
    }
    String theme = xml.attribute("theme");
    if (theme != null) {
      String tint = xml.attribute("tint");
      boolean pure = tint == null || tint.equals("0");
      if (pure && theme.equals("0")) {
        return WHITE;
      }
      return pure && theme.equals("1") ? BLACK : "theme " + theme + " " + tint;
    }
    return indexed(PlainNumber.whole(xml.attribute("indexed"), -1));
  }

  /** A colour of the palette; unknown for those that a file may set by itself. */
  static String indexed(int index) {
    if (index == SYSTEM_GROUND) {
      return WHITE;
    }
    return index >= 0 && index < 2 * PALETTE.length ? PALETTE[index % PALETTE.length] : UNKNOWN;
  }

  /** A colour as {@code #rrggbb}; unknown when it is written in another way. */
  static String hex(String colour) {
    boolean known = colour != null && colour.matches("#[0-9a-fA-F]{6}");
    return known ? colour.substring(1).toUpperCase(Locale.ROOT) : UNKNOWN;
  }

  /** Whether letters of one colour cannot be told from a ground of the other. */
  static boolean areSame(String one, String other) {
    if (one.equals(UNKNOWN) || other.equals(UNKNOWN)) {
      return false;
    }
    return one.equals(other) || isHex(one) && isHex(other) && contrast(one, other) < LEAST_CONTRAST;
  }

  private static boolean isHex(String colour) {
    return colour.matches("[0-9A-F]{6}");
  }

  /** The contrast of WCAG 2.1, from 1 for the same to 21 for black on white. */
  private static double contrast(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(colour, 0) + 0.7152 * linear(colour, 2) + 0.0722 * linear(colour, 4);
  }

  private static double linear(String colour, int at) {
    double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
