package fi.koonti.quantity;

import java.util.Locale;
import java.util.Set;

/** Units of time that something takes: such a figure goes either way and does not accrue. */
public final class Durations {

  private static final Set<String> UNITS = Lexicon.words("duration");

  private Durations() {}

  /** Whether a unit is one, as plans write it. */
  public static boolean isUnit(String unit) {
    return UNITS.contains(unit.strip().toLowerCase(Locale.ROOT));
  }
}
