package fi.koonti.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of the text that may be its value.
 *
 * @param number the number as understood, factor included, without trailing zeros
 * @param unit the unit in its usual short form ({@code pv}, {@code hlö/kk}), or null
 * @param factor what the written number was multiplied by: 1, or the worth of a scale word ({@code
 *     1,2 milj.} has 1,000,000)
 * @param approximate whether the text says {@code noin}
 * @param bound the side that the text names
 * @param text the very characters it was read from, words that belong to it included
 * @param start where they begin in the whole text, in UTF-16 units
 * @param end where they end
 */
public record Candidate(
    BigDecimal number,
    @Nullable String unit,
    BigDecimal factor,
    boolean approximate,
    Bound bound,
    String text,
    int start,
    int end) {
  public Candidate {
    Objects.requireNonNull(bound, "bound");
    number = plain(number);
    factor = plain(factor);
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "expected offsets that span \"" + text + "\", but found " + start + "–" + end);
    }
  }

  /** The same text read as another number. */
  public Candidate withNumber(BigDecimal other) {
    return new Candidate(other, unit, factor, approximate, bound, text, start, end);
  }

  /** Whether both can be one value said twice: equal numbers, and units that do not differ. */
  boolean agreesWith(Candidate other) {
    return number.compareTo(other.number) == 0
        && (unit == null || other.unit == null || unit.equals(other.unit));
  }

  /** One form for equal numbers, so that records with them are equal too. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
