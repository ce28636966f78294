package fi.koonti.grid;

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

  static boolean areSame(String one, String other) {
    return !one.equals(UNKNOWN) && one.equals(other);
  }
}
