package fi.koonti.text;

import java.util.Locale;

/** How constants are written outside the program: in codes, in bundles, in machine sheets. */
public final class KebabCase {

  private KebabCase() {}

  /** A constant, {@code TOO_LARGE}, as {@code too-large}. */
  public static String of(Enum<?> constant) {
    return of(constant.name());
  }

  /** The name of a constant, {@code TOO_LARGE}, as {@code too-large}. */
  public static String of(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
