package fi.koonti.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator's unit counts and by how many at once: {@code milj. €} counts euros by the
 * million.
 *
 * @param name the short form of what is counted, or null when the unit is not known by its words
 * @param factor how many at once, 1 for most units
 * @param isWhole whether the words of the unit say nothing more
 */
public record UnitScale(@Nullable String name, BigDecimal factor, boolean isWhole) {

  /** Where no unit is asked. */
  static final UnitScale NONE = new UnitScale(null, BigDecimal.ONE, true);

  /** The scale of a unit as the plan writes it; {@code 1000 €} too. */
  public static UnitScale of(String unit) {
    String ordered = MoneyUnit.ordered(unit);
    boolean counted = Characters.isDigit(Characters.at(ordered, 0));
    LevelReading one = LevelReader.read(counted ? ordered : "1 " + ordered, Measure.ANY);
    BigDecimal factor = Objects.requireNonNullElse(one.number(), BigDecimal.ONE);
    return new UnitScale(
        one.unit(),
        factor.signum() > 0 ? factor : BigDecimal.ONE,
        one.rest().isEmpty() && one.unit() != null);
  }

  /** Whether the number of a reading was written with a scale: {@code 1,2 milj.} */
  public static boolean isScaled(LevelReading reading) {
    return reading.chosen().filter(one -> one.factor().compareTo(BigDecimal.ONE) != 0).isPresent();
  }

  /** Whether a reading has no number that was written with a unit or a scale. */
  public static boolean isBare(LevelReading reading) {
    return reading.chosen().filter(one -> one.unit() != null).isEmpty() && !isScaled(reading);
  }

  /** A number of what is counted, by so many at once. */
  BigDecimal brought(BigDecimal number) {
    return factor.compareTo(BigDecimal.ONE) == 0
        ? number
        : number.divide(factor, MathContext.DECIMAL128);
  }
}
