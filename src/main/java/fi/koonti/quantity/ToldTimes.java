package fi.koonti.quantity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Up to when a text tells, time by time: of months the last one, of a year that stands alone all of
 * it. What it only compares with is left out.
 */
public final class ToldTimes {

  /** {@code vuoden 2023 lopussa}: the end of the year beside the word. */
  private static final Set<String> END = Lexicon.words("time-end");

  private final TokenRow row;
  private final Periods periods;

  private ToldTimes(TokenRow row) {
    this.row = row;
    this.periods = PeriodReader.read(row);
  }

  /** The times that a text names; months of no named year have none. */
  public static List<MonthSpan> in(String text) {
    ToldTimes times = new ToldTimes(TokenRow.of(text));
    List<MonthSpan> found = new ArrayList<>(times.months());
    found.addAll(times.days(found));
    found.addAll(times.years());
    return List.copyOf(found);
  }

  /** Months that touch are one time; those apart are several. */
  private List<MonthSpan> months() {
    List<MonthSpan> apart = periods.spans();
    List<MonthSpan> all = apart.isEmpty() ? apart : periods.period().map(List::of).orElse(apart);
    return all.stream().map(ToldTimes::end).toList();
  }

  /** Days count beyond the months that they bound, {@code 1.1.–30.9.}. */
  private List<MonthSpan> days(List<MonthSpan> months) {
    int last = months.stream().mapToInt(MonthSpan::to).max().orElse(0);
    Stream<MonthSpan> dates =
        periods.dates().stream()
            .sorted(Comparator.<LocalDate>naturalOrder())
            .map(MonthSpan::ofMonth);
    Stream<MonthSpan> days =
        periods.days().stream().sorted(Comparator.<MonthDay>naturalOrder()).map(MonthSpan::ofMonth);
    return Stream.concat(dates, days).filter(day -> months.isEmpty() || day.to() > last).toList();
  }

  private List<MonthSpan> years() {
    return periods.years().entrySet().stream()
        .filter(year -> !periods.references().contains(year.getKey()))
        .map(this::year)
        .toList();
  }

  private MonthSpan year(Map.Entry<Integer, Integer> year) {
    MonthSpan whole = MonthSpan.ofYear(year.getValue());
    return row.isWord(row.after(year.getKey()), END) ? end(whole) : whole;
  }

  private static MonthSpan end(MonthSpan span) {
    return new MonthSpan(span.year(), span.to(), span.to());
  }
}
