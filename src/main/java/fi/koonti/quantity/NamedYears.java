package fi.koonti.quantity;

import java.util.SortedSet;
import java.util.TreeSet;

/** The years that a text speaks of, as a careful reader sees them: counts are none. */
public final class NamedYears {

  private NamedYears() {}

  /** The years, but for those that the text only compares with. */
  public static SortedSet<Integer> in(String text) {
    Periods periods = PeriodReader.read(TokenRow.of(text));
    SortedSet<Integer> years = new TreeSet<>();
    periods.years().entrySet().stream()
        .filter(year -> !periods.references().contains(year.getKey()))
        .forEach(year -> years.add(year.getValue()));
    periods.spans().stream()
        .filter(span -> span.year() != null)
        .forEach(span -> years.add(span.year()));
    periods.dates().forEach(date -> years.add(date.getYear()));
    return years;
  }

  /** Whether a text speaks of years, and all of them are before one. */
  public static boolean areBefore(int year, String text) {
    SortedSet<Integer> years = in(text);
    return !years.isEmpty() && years.last() < year;
  }
}
