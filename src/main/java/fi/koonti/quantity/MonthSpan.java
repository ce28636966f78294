package fi.koonti.quantity;

import fi.koonti.text.TextNormalizer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whole months of one year: {@code 1–7/2022}, {@code tammi–elokuu}.
 *
 * @param year the year, or null when the text names none
 * @param from the first month, 1 to 12
 * @param to the last month, not before the first; a whole year is 1 to 12
 */
public record MonthSpan(@Nullable Integer year, int from, int to) {

  /** A whole year that has no number. */
  private static final Set<String> WHOLE_YEAR = Lexicon.words("whole-year");

  public MonthSpan {
    if (from < 1 || to > 12 || from > to) {
      throw new IllegalArgumentException(
          "expected months within a year, in order, but found " + from + "–" + to);
    }
  }

  /** Months of a year that nobody names. */
  static MonthSpan ofAnyYear(int from, int to) {
    return new MonthSpan(null, from, to);
  }

  /** A whole year. */
  public static MonthSpan ofYear(int year) {
    return new MonthSpan(year, 1, 12);
  }

  /** The month of a day. */
  public static MonthSpan ofMonth(LocalDate day) {
    return new MonthSpan(day.getYear(), day.getMonthValue(), day.getMonthValue());
  }

  /** The month of a day in whichever year. */
  public static MonthSpan ofMonth(MonthDay day) {
    return ofAnyYear(day.getMonthValue(), day.getMonthValue());
  }

  /**
   * Reads the months that a text speaks of, such as {@code 1-7/2022}, {@code H1/2023} or {@code
   * tammi-kesäkuussa 2023}, or that it is the whole year; empty when it names none, or several
   * apart.
   */
  public static Optional<MonthSpan> parse(String text) {
    if (WHOLE_YEAR.contains(TextNormalizer.folded(text))) {
      return Optional.of(ofAnyYear(1, 12));
    }
    return PeriodReader.read(TokenRow.of(text)).period();
  }

  /**
   * Reads a text that is to name months or a year and nothing else; empty when a part of it is not
   * understood: {@code 1.9.2024 alkaen} is more than a month. Of a season there is the year.
   */
  public static Optional<MonthSpan> parseWhole(String text) {
    if (WHOLE_YEAR.contains(TextNormalizer.folded(text)) || Seasons.areNamedIn(text)) {
      return parse(text);
    }
    TokenRow row = TokenRow.of(text);
    Optional<MonthSpan> span = PeriodReader.read(row).period();
    DayReading day = DayReader.read(text);
    boolean feast = day.doubt().filter(DayDoubt.MONTH_OR_FEAST::equals).isPresent();
    return row.isAllTime() && !feast ? span : ofCalendar(day);
  }

  /** {@code 06/2024}, {@code 2024-06}: as days are written. */
  private static Optional<MonthSpan> ofCalendar(DayReading read) {
    return read.value()
        .filter(value -> !value.isDay() && value.from().getYear() == value.to().getYear())
        .map(
            value ->
                new MonthSpan(
                    value.from().getYear(),
                    value.from().getMonthValue(),
                    value.to().getMonthValue()));
  }

  /** The same months in a year. */
  public MonthSpan inYear(int other) {
    return new MonthSpan(other, from, to);
  }

  /** The year that it names, else another. */
  public int yearOr(int other) {
    return year == null ? other : year;
  }

  public boolean isWholeYear() {
    return from == 1 && to == 12;
  }

  /** Whether every month of the other is in this one; an unnamed year agrees with any. */
  public boolean covers(MonthSpan other) {
    return agreesOnYear(other) && from <= other.from && other.to <= to;
  }

  /** Whether both name the same months; what is compared from year to year must. */
  public boolean hasSameMonths(MonthSpan other) {
    return from == other.from && to == other.to;
  }

  /** Both as one span, or empty when there are months between them or their years differ. */
  public Optional<MonthSpan> join(MonthSpan other) {
    boolean touching = from <= other.to + 1 && other.from <= to + 1;
    if (!agreesOnYear(other) || !touching) {
      return Optional.empty();
    }
    Integer common = year == null ? other.year : year;
    return Optional.of(new MonthSpan(common, Math.min(from, other.from), Math.max(to, other.to)));
  }

  private boolean agreesOnYear(MonthSpan other) {
    return year == null || other.year == null || year.equals(other.year);
  }

  /** {@code 1–7/2022}, {@code 12/2021}, {@code 2023}, {@code 6–9}. */
  @Override
  public String toString() {
    if (year != null && isWholeYear()) {
      return year.toString();
    }
    return from + (from == to ? "" : "–" + to) + (year == null ? "" : "/" + year);
  }
}
