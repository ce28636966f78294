package fi.koonti.template;

import java.util.Objects;

/**
 * The colours of one series of a chart, each six hexadecimal digits.
 *
 * @param ground of its bars
 * @param edge around them
 * @param text of the labels on them
 */
public record SeriesColour(String ground, String edge, String text) {

  private static final String DARK = "1F2933";
  private static final String LIGHT = "FFFFFF";

  /** Above this a ground is so light that it needs a dark edge on white paper. */
  private static final double LIGHT_GROUND = 0.5;

  /** Where black and white can be read alike, by the formula of contrast. */
  private static final double MIDDLE = 0.18;

  public SeriesColour {
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(edge, "edge");
    Objects.requireNonNull(text, "text");
  }

  /** A ground with the edge and the labels that can be seen on it. */
  public static SeriesColour of(String ground) {
    double light = luminance(ground);
    return new SeriesColour(
        ground, light > LIGHT_GROUND ? DARK : LIGHT, light > MIDDLE ? DARK : LIGHT);
  }

  /** How light a colour is, as the rules for accessible contents count it, from 0 to 1. */
  private static double luminance(String rgb) {
    int value = Integer.parseInt(rgb, 16);
    return 0.2126 * linear(value >> 16 & 0xFF)
        + 0.7152 * linear(value >> 8 & 0xFF)
        + 0.0722 * linear(value & 0xFF);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
