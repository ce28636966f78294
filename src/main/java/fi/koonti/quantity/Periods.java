package fi.koonti.quantity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The times that a text names.
 *
 * @param spans months, in the order of the text
 * @param years years that stand alone, by the index of their token
 * @param references those of them that the text only compares with
 * @param bareYears those of them that nothing marks as a year
 * @param dates days, in the order of the text
 * @param days days without a year, in the order of the text
 * @param fraction whether the text has a {@code 3/4} that is no month of a year
 */
record Periods(
    List<MonthSpan> spans,
    Map<Integer, Integer> years,
    Set<Integer> references,
    Set<Integer> bareYears,
    List<LocalDate> dates,
    List<MonthDay> days,
    boolean fraction) {

  /** The months that the text speaks of as one span, or null. */
  MonthSpan period() {
    if (!spans.isEmpty()) {
      return joined(spans);
    }
    List<MonthSpan> alone =
        years.entrySet().stream()
            .filter(year -> !references.contains(year.getKey()))
            .map(year -> MonthSpan.ofYear(year.getValue()))
            .distinct()
            .toList();
    if (!alone.isEmpty()) {
      return alone.size() == 1 ? alone.get(0) : null;
    }
    List<MonthSpan> days = dates.stream().map(MonthSpan::ofMonth).distinct().toList();
    return days.size() == 1 ? days.get(0) : null;
  }

  private static MonthSpan joined(List<MonthSpan> spans) {
    MonthSpan all = spans.get(0);
    for (MonthSpan span : spans) {
      if (all != null) {
        all = all.join(span).orElse(null);
      }
    }
    return all;
  }
}
