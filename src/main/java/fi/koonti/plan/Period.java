package fi.koonti.plan;

import fi.koonti.text.TextNormalizer;
import java.time.LocalDate;

/**
 * A period that is reported; quarters are only the default.
 *
 * @param key year and code, {@code 2023-Q3}; names the form's file and everything about the period
 * @param code the code in the plan, {@code Q3}
 * @param name the words for it, {@code Tammi–syyskuu 2023}
 * @param start its first day
 * @param end its last day
 * @param due the day by which forms are returned
 */
public record Period(
    String key, String code, String name, LocalDate start, LocalDate end, LocalDate due) {

  public Period {
    if (code.isBlank() || !key.endsWith("-" + code)) {
      throw new IllegalArgumentException("expected a key ending in -" + code + ", found " + key);
    }
    if (end.isBefore(start) || due.isBefore(end)) {
      throw new IllegalArgumentException(
          "expected start, end and due in this order, but found "
              + start
              + ", "
              + end
              + ", "
              + due);
    }
  }

  /** Whether this is the period that someone calls {@code 2023-Q3} or {@code Q3}, in any case. */
  public boolean isCalled(String word) {
    String folded = TextNormalizer.folded(word);
    return TextNormalizer.folded(key).equals(folded) || TextNormalizer.folded(code).equals(folded);
  }
}
