package fi.koonti.quantity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** The months that the text speaks of as one span; empty when it names none, or several apart. */
  Optional<MonthSpan> period() {
    if (!spans.isEmpty()) {
      return joined(spans);
    }
    if (years.isEmpty() && dates.isEmpty()) {
      return Optional.empty();
    }
    List<MonthSpan> alone =
        years.entrySet().stream()
            .filter(year -> !references.contains(year.getKey()))
            .map(year -> MonthSpan.ofYear(year.getValue()))
            .distinct()
            .toList();
    if (!alone.isEmpty()) {
      return only(alone);
    }
    List<MonthSpan> days = dates.stream().map(MonthSpan::ofMonth).distinct().toList();
    return only(days);
  }

  private static Optional<MonthSpan> only(List<MonthSpan> spans) {
    return spans.size() == 1 ? Optional.of(spans.get(0)) : Optional.empty();
  }

  private static Optional<MonthSpan> joined(List<MonthSpan> spans) {
    Optional<MonthSpan> all = Optional.of(spans.get(0));
    for (MonthSpan span : spans) {
      all = all.flatMap(one -> one.join(span));
    }
    return all;
  }
}
