package fi.koonti.check;

import java.math.BigDecimal;
import java.util.Optional;

/** What is like no number of a municipality, whatever the row is about. */
final class LoneNumber {

  /** More than all money of the state, {@code 1 300 000} where millions are asked. */
  private static final BigDecimal LARGEST = new BigDecimal("1E+11");

  /** Nobody reports hundreds of euros in millions. */
  private static final BigDecimal SMALLEST_SCALED = new BigDecimal("0.001");

  private static final BigDecimal SMALLEST = new BigDecimal("0.000001");

  private static final BigDecimal LARGEST_SHARE = BigDecimal.valueOf(1000);

  private LoneNumber() {}

  /**
   * Why a number is asked about, or empty.
   *
   * @param factor how many at once the unit counts
   * @param isShare whether the row asks for per cent
   * @param saysPercent whether the cell itself says that it is a share
   */
  static Optional<String> reason(
      BigDecimal number, BigDecimal factor, boolean isShare, boolean saysPercent) {
    BigDecimal size = number.abs();
    if (size.signum() == 0) {
      return Optional.empty();
    }
    if (isShare && !saysPercent && size.compareTo(BigDecimal.ONE) < 0) {
      return Optional.of("implausible-lone-share");
    }
    boolean scaled = factor.compareTo(BigDecimal.ONE) > 0;
    BigDecimal largest = isShare ? LARGEST_SHARE : LARGEST;
    if (size.multiply(factor).compareTo(largest) > 0) {
      return Optional.of("implausible-lone-large");
    }
    return size.compareTo(scaled ? SMALLEST_SCALED : SMALLEST) < 0
        ? Optional.of("implausible-lone-small")
        : Optional.empty();
  }
}
