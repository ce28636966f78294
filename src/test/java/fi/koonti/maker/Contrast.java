package fi.koonti.maker;

/** How well one colour is told from another, as WCAG 2 reckons it: from 1 to 21. */
public final class Contrast {

  private Contrast() {}

  /** The contrast of two colours of six hexadecimal digits, in either order. */
  public static double of(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String rgb) {
    int value = Integer.parseInt(rgb, 16);
    return 0.2126 * linear(value >> 16)
        + 0.7152 * linear(value >> 8 & 0xFF)
        + 0.0722 * linear(value & 0xFF);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
