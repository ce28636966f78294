package fi.koonti.quantity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds days, months and years in a row of tokens and takes theirs. */
final class PeriodReader {

  private final TokenRow row;
  private final List<MonthSpan> spans = new ArrayList<>();
  private final Map<Integer, Integer> years = new LinkedHashMap<>();
  private final Set<Integer> references = new LinkedHashSet<>();
  private final Set<Integer> bareYears = new LinkedHashSet<>();
  private final List<LocalDate> dates = new ArrayList<>();
  private final List<MonthDay> days = new ArrayList<>();
  private boolean fraction;

  private PeriodReader(TokenRow row) {
    this.row = row;
  }

  static Periods read(TokenRow row) {
    return new PeriodReader(row).read();
  }

  private Periods read() {
    int at = 0;
    while (at < row.size()) {
      int next = daysAt(at);
      next = next > at ? next : slashed(at);
      next = next > at ? next : months(at);
      next = next > at ? next : year(at);
      row.take(at, next);
      at = Math.max(next, at + 1);
    }
    return new Periods(withOnlyYear(), years, references, bareYears, dates, days, fraction);
  }

  /** {@code 31.12.2023}, {@code 1.1.–30.6.2023}, {@code 7.2022}. */
  private int daysAt(int at) {
    if (row.get(at) instanceof Token.Month month) {
      spans.add(month.span());
      return at + 1;
    }
    Optional<MonthSpan> day = monthOfDay(at);
    if (day.isEmpty()) {
      return at;
    }
    Optional<MonthSpan> end = row.isDash(at + 1) ? monthOfDay(at + 2) : Optional.empty();
    if (end.isEmpty()) {
      return at + 1;
    }
    MonthSpan first = day.get();
    MonthSpan last = end.get();
    boolean sameYear = first.year() == null || first.year().equals(last.year());
    if (sameYear && first.from() <= last.to()) {
      spans.add(new MonthSpan(last.year(), first.from(), last.to()));
    }
    return at + 3;
  }

  /** The month of a day at an index, and the day itself to those that the text names. */
  private Optional<MonthSpan> monthOfDay(int at) {
    if (row.get(at) instanceof Token.Date date) {
      dates.add(date.date());
      return Optional.of(MonthSpan.ofMonth(date.date()));
    }
    if (row.get(at) instanceof Token.DayMonth day) {
      days.add(day.day());
      return Optional.of(MonthSpan.ofMonth(day.day()));
    }
    return Optional.empty();
  }

  /** {@code 12/2021}, {@code 1-7/2022}, and {@code 3/4}, which is no period. */
  private int slashed(int at) {
    int first = row.smallNumber(at);
    boolean range = first >= 0 && row.isDash(at + 1) && row.smallNumber(at + 2) >= 0;
    int slash = range ? at + 3 : at + 1;
    if (first < 0 || !row.isSymbol(slash, '/') || !row.isNumber(slash + 1)) {
      return at;
    }
    int last = range ? row.smallNumber(at + 2) : first;
    int year = row.smallNumber(slash + 1);
    boolean named = row.isSymbol(at - 1, '§') || row.isWord(row.before(at), LevelWords.LABELS);
    boolean areMonths = first >= 1 && first <= 12 && last >= 1 && last <= 12;
    if (TimeWords.isLikelyYear(year) && areMonths && !named) {
      if (first <= last) {
        spans.add(new MonthSpan(year, first, last));
      }
      return slash + 2;
    }
    int end = slash + 2;
    while (row.isSymbol(end, '/') && row.isNumber(end + 1)) {
      end += 2;
    }
    boolean pointsElsewhere =
        named || TimeWords.isLikelyYear(first) || TimeWords.isLikelyYear(year);
    boolean alwaysOpen = first == 24 && year == 7;
    fraction |= !pointsElsewhere && !alwaysOpen;
    return end;
  }

  /** {@code Q1, Q2/2023}, {@code tammi-kesäkuun aikana (2022)}. */
  private int months(int at) {
    MonthReader.Months months = MonthReader.read(row, at);
    return months.end() > at ? addWithYear(months.spans(), at, months.end()) : at;
  }

  /** Adds spans with the year that stands after or before them; gives the end of it all. */
  private int addWithYear(List<MonthSpan> found, int start, int end) {
    int after = end;
    while (after < end + 4
        && (row.isWord(after, TimeWords.MONTHS_TO_YEAR)
            || row.isSymbol(after, '(')
            || row.isSymbol(after, '/'))) {
      after = row.after(after);
    }
    int year = yearAt(after);
    if (TimeWords.isLikelyYear(year)) {
      found.forEach(span -> spans.add(span.inYear(year)));
      return after + 1;
    }
    int beforeAt = row.isDash(start - 1) ? start - 2 : start - 1;
    int before = row.smallNumber(beforeAt);
    boolean hasBefore = TimeWords.isLikelyYear(before);
    found.forEach(span -> spans.add(hasBefore ? span.inYear(before) : span));
    return end;
  }

  /** A year, also the two digits of one right behind a stroke: {@code Q3/24}. */
  private int yearAt(int at) {
    int number = row.smallNumber(at);
    boolean isShort =
        row.isSymbol(at - 1, '/')
            && row.isGlued(at)
            && row.isGlued(at - 1)
            && row.get(at).end() - row.get(at).start() == 2;
    return isShort && number >= 0 ? TimeWords.CENTURY + number : number;
  }

  /** {@code vuonna 2023}, {@code v. 2019}, {@code 2022}, {@code 2023-2027}, {@code 2023-25}. */
  private int year(int at) {
    int number = row.smallNumber(at);
    boolean named = row.isWord(row.before(at), TimeWords.YEAR_WORDS);
    boolean isYear =
        named ? number >= 1800 && number < 2200 : TimeWords.isLikelyYear(number) && !isCount(at);
    if (!isYear) {
      return at;
    }
    years.put(at, number);
    if (!named) {
      bareYears.add(at);
    }
    if (row.isWord(at + 1, TimeWords.REFERENCE_AFTER)
        || row.isWord(row.before(named ? row.before(at) : at), TimeWords.REFERENCE_BEFORE)
        || row.isWord(at - 1, TimeWords.REFERENCE_YEAR)
            && !row.isWord(row.after(at), TimeWords.UNTIL)) {
      references.add(at);
    }
    int second = row.smallNumber(at + 2);
    if (!row.isDash(at + 1) || second < 0 || row.smallNumber(at + 2) > 2200) {
      return at + 1;
    }
    if (TimeWords.isLikelyYear(second)) {
      years.put(at + 2, second);
      return at + 3;
    }
    boolean glued = row.isGlued(at + 1) && row.isGlued(at + 2);
    boolean laterInCentury = glued && second < 100 && second > number % 100;
    if (laterInCentury || second == (number + 1) % 100) {
      years.put(at + 2, laterInCentury ? number - number % 100 + second : number + 1);
      return at + 3;
    }
    return at + 1;
  }

  /** Whether a number of the size of a year is a count by what stands around it. */
  private boolean isCount(int at) {
    UnitReader.Unit unit = UnitReader.read(row, at + 1);
    if (row.isWord(at + 1, TimeWords.REFERENCE_AFTER)) {
      return false;
    }
    boolean hasUnit = unit.isPresent() && !row.suffix(unit.end() - 1).equals("t");
    boolean isValueOfYear = row.isSymbol(at - 1, ':') && years.containsKey(at - 2);
    boolean bound =
        LevelWords.BOUNDS.containsKey(row.word(row.before(at)))
            || LevelWords.BOUND_SIGNS.containsKey(row.symbol(at - 1));
    // "991–1990" is a range up to a count; after a number that is no year none begins.
    boolean endsRange = row.isDash(at - 1) && row.isNumber(at - 2) && !row.isTaken(at - 2);
    return hasUnit || isValueOfYear || bound || endsRange || row.isSymbol(at - 1, '€');
  }

  /** Months without a year are of the only year that the text names. */
  private List<MonthSpan> withOnlyYear() {
    Set<Integer> named = new LinkedHashSet<>();
    years.forEach(
        (at, year) -> {
          if (!references.contains(at)) {
            named.add(year);
          }
        });
    spans.stream().filter(span -> span.year() != null).forEach(span -> named.add(span.year()));
    if (named.size() != 1) {
      return spans;
    }
    int only = named.iterator().next();
    return spans.stream().map(span -> span.year() == null ? span.inYear(only) : span).toList();
  }
}
