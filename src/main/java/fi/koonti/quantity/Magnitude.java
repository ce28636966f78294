package fi.koonti.quantity;

import java.math.BigDecimal;

/** How far apart two numbers are, so that a slip of the point or of the unit can be asked about. */
public final class Magnitude {

  /**
   * From this many times on a number is far from another: a point too many or too few, of a number
   * that has moved a little as well.
   */
  public static final BigDecimal FAR = BigDecimal.valueOf(9);

  /** How far a multiple may be from the round one: a third of it, or three times it. */
  private static final BigDecimal NEAR = BigDecimal.valueOf(3);

  private Magnitude() {}

  /** Whether one number is {@link #FAR} times the other or more, or the other it. */
  public static boolean isFar(BigDecimal one, BigDecimal other) {
    BigDecimal larger = one.abs().max(other.abs());
    return larger.compareTo(one.abs().min(other.abs()).multiply(FAR)) >= 0;
  }

  /** Whether one number is about so many times the other, or the other it. */
  public static boolean isTimes(BigDecimal one, BigDecimal other, BigDecimal times) {
    BigDecimal larger = one.abs().max(other.abs());
    BigDecimal smaller = one.abs().min(other.abs()).multiply(times);
    return larger.compareTo(smaller.multiply(NEAR)) <= 0
        && larger.multiply(NEAR).compareTo(smaller) >= 0;
  }
}
