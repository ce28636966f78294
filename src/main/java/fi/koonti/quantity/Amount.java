package fi.koonti.quantity;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a text says in the unit that is asked: a number, or a question.
 *
 * @param number in the unit of the row, or null when there is none or it must be asked
 * @param reading what the text says to a careful reader
 * @param doubt why there is no number; NONE where there is one, or the text need not have one
 * @param rest the part of the text that was not understood; may be empty
 */
public record Amount(@Nullable BigDecimal number, LevelReading reading, Doubt doubt, String rest) {

  public Amount {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(doubt, "doubt");
    Objects.requireNonNull(rest, "rest");
    if (number != null && doubt != Doubt.NONE) {
      throw new IllegalArgumentException(
          "expected no number where there is doubt (" + doubt + "), but found " + number);
    }
  }

  static Amount asked(LevelReading reading, Doubt doubt, String rest) {
    return new Amount(null, reading, doubt, rest);
  }

  /** Whether a person must be asked what the text means. */
  public boolean isAsked() {
    return doubt != Doubt.NONE;
  }
}
