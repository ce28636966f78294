package fi.koonti.quantity;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A change by a number: {@code nousee 10 kpl}, {@code paranee 5 %-yksikköä}.
 *
 * @param size how much; never negative
 * @param candidate the number as it stands in the text
 * @param way which way it goes
 */
public record Step(BigDecimal size, Candidate candidate, Way way) {

  /** Which way a change goes. */
  public enum Way {
    UP,
    DOWN,
    /** {@code paranee}: up or down, as is better. */
    BETTER,
    /** {@code heikkenee}. */
    WORSE
  }

  public Step {
    Objects.requireNonNull(size, "size");
    Objects.requireNonNull(way, "way");
    if (size.signum() < 0) {
      throw new IllegalArgumentException("expected a size, but found " + size);
    }
  }
}
