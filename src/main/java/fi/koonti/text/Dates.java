package fi.koonti.text;

import java.time.LocalDate;

/** Writes days as people in Finland do, in whatever language. */
public final class Dates {

  private Dates() {}

  /** {@code 30.9.2023}. */
  public static String of(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }
}
