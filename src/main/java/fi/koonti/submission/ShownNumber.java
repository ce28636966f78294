package fi.koonti.submission;

import fi.koonti.quantity.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A number whose cell shows more than the number itself. What is shown is what a person said, so it
 * is read as a typed text would be, but with all the digits that the cell holds.
 *
 * @param held the number in the cell, {@code 0.805}
 * @param shown what people see, {@code 80,5 %}
 * @param sample the same with 1 in place of the digits, {@code 1 %}; empty when the digits that are
 *     shown are not those of the number
 * @param places how far the decimal point is moved to the right for showing: 2 for a percentage, -3
 *     for thousands
 */
public record ShownNumber(BigDecimal held, String shown, String sample, int places) {

  /** What is shown of a share that stands alone. */
  public static final String SHARE = "1 %";

  /** What is shown of a number that stands alone. */
  private static final String ALONE = "1";

  /** A percentage has so many decimals at most; a computed one would have a dozen. */
  private static final int SHARE_DECIMALS = 2;

  private static final BigDecimal NEAR = new BigDecimal("0.05");

  public ShownNumber {
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(sample, "sample");
  }

  /** A cell that shows a share: 0.805 is shown, and meant, as {@code 80,5 %}. */
  static ShownNumber ofShare(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2);
    BigDecimal rounded = percent.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
    boolean vanishes = rounded.signum() == 0 && percent.signum() != 0;
    String digits = plain(vanishes ? percent : rounded).replace('.', ',');
    return new ShownNumber(share, digits + " %", SHARE, 2);
  }

  /** Whether a share is shown. */
  boolean isShare() {
    return sample.equals(SHARE);
  }

  /** Whether nobody can tell by the cell alone which number is meant. */
  public boolean isDoubtful(Measure asked) {
    return sample.isEmpty()
        || isScaledWithoutWord() && in(asked) == null
        || places == 0 && sample.equals(ALONE);
  }

  /** Whether a number that is shown is, to a reader of reports, the one that is held. */
  public static boolean areNear(BigDecimal shown, BigDecimal held) {
    BigDecimal off = shown.subtract(held).abs();
    return off.compareTo(held.abs().multiply(NEAR)) <= 0;
  }

  /** The number that is shown, whatever it counts; null when that needs the unit of the row. */
  BigDecimal number() {
    return sample.isEmpty() || isScaledWithoutWord() ? null : held.movePointRight(places);
  }

  /** The number that is shown, as a row asks for it, or null when it is not certain. */
  BigDecimal in(Measure asked) {
    if (sample.isEmpty()) {
      return null;
    }
    BigDecimal digits = held.movePointRight(places);
    if (isScaledWithoutWord()) {
      // Thousands in a row of thousands; elsewhere nobody can tell what was meant.
      boolean asRow = asked.factor().compareTo(BigDecimal.ONE.movePointLeft(places)) == 0;
      return asRow ? digits : null;
    }
    if (sample.equals(ALONE)) {
      return digits;
    }
    BigDecimal one = asked.value(sample).number();
    return one == null ? null : digits.multiply(one);
  }

  private boolean isScaledWithoutWord() {
    return places != 0 && sample.equals(ALONE);
  }

  /** The plain decimal form of a number, without zeros at its end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
