package fi.koonti.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number among its neighbours.
 *
 * @param lead what stands before it
 * @param first the index of the first token that belongs to it
 * @param last the index after the last one
 * @param other the second reading that its separators allow, or null
 * @param foreign whether it is written as another language writes numbers
 * @param towards whether its case says that something goes towards it ({@code 150:een})
 */
record Quantity(
    Candidate candidate,
    Lead lead,
    int first,
    int last,
    @Nullable BigDecimal other,
    boolean foreign,
    boolean towards) {

  /** Whether its separators leave open which number it is. */
  boolean isAmbiguous() {
    return other != null || foreign;
  }

  /** What a sign or dash before a number makes of it. */
  enum Lead {
    NOTHING,
    PLUS,
    MINUS,
    /** A minus, or none: the bullet of a list, a dash after a year. */
    MINUS_OR_NOT,
    /** {@code ±5}; and {@code (5)} on its own, which is a loss in accounts. */
    EITHER_SIGN,
    /** The dash of a range. */
    RANGE;

    boolean isSign() {
      return this != NOTHING && this != RANGE;
    }
  }

  boolean isPercent() {
    return "%".equals(candidate.unit());
  }

  BigDecimal number() {
    return candidate.number();
  }
}
