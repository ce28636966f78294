package fi.koonti.read;

import java.util.Locale;

/** Writes a time, which a spreadsheet holds as a part of a day, as people see it in the cell. */
final class ShownTime {

  private static final long SECONDS_OF_DAY = 86_400;

  private ShownTime() {}

  /** {@code 1:30} for 0.0625 days, {@code 36:00} for 1.5, {@code -0:00:30} below zero. */
  static String shown(double days) {
    long seconds = Math.round(Math.abs(days) * SECONDS_OF_DAY);
    String shown =
        String.format(
            Locale.ROOT, "%s%d:%02d", days < 0 ? "-" : "", seconds / 3600, seconds / 60 % 60);
    return seconds % 60 == 0 ? shown : shown + String.format(Locale.ROOT, ":%02d", seconds % 60);
  }
}
