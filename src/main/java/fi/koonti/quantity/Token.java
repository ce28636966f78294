package fi.koonti.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** A piece of a level text; offsets are UTF-16 units of the whole text, the end is exclusive. */
sealed interface Token {

  int start();

  int end();

  /**
   * A number.
   *
   * @param other the second reading that the separators allow, or null
   * @param foreign whether its thousands are parted as another language parts them
   * @param digitsOnly whether it has no separators at all, as a year has none
   * @param suffix the case ending after a colon ({@code 10:ssä}), or empty
   */
  record Number(
      int start,
      int end,
      BigDecimal value,
      @Nullable BigDecimal other,
      boolean foreign,
      boolean digitsOnly,
      String suffix)
      implements Token {}

  /** A word in lower case; the ending after a colon ({@code vrk:n}) is apart. */
  record Word(int start, int end, String word, String suffix) implements Token {}

  /** Any other character, with the ending after a colon ({@code %:n}). */
  record Symbol(int start, int end, char symbol, String suffix) implements Token {}

  /** A day: {@code 31.12.2023}, {@code 2023-12-31}. */
  record Date(int start, int end, LocalDate date) implements Token {}

  /** A day without a year: {@code 1.9.}. */
  record DayMonth(int start, int end, MonthDay day) implements Token {}

  /** A month with points: {@code 7.2022}. */
  record Month(int start, int end, MonthSpan span) implements Token {}

  /** What stands where the row has no token; it is as long as nothing. */
  record Nothing(int start, int end) implements Token {}

  /** Digits that are no number: {@code 00123}, {@code 1E5}, {@code 10:30}, {@code 5-vuotinen}. */
  record Code(int start, int end) implements Token {}
}
