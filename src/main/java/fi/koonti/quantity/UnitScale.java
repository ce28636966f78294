package fi.koonti.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;

/**
 * What an indicator's unit counts and by how many at once: {@code milj. €} counts euros by the
 * million. A bare number is in the unit; one that names a unit or a scale itself, {@code 1 200 000
 * €}, is brought to it, and left open when it counts something else.
 *
 * @param name the short form of what is counted, or null when the unit is not known by its words
 * @param factor how many at once, 1 for most units
 */
public record UnitScale(String name, BigDecimal factor) {

  /** The scale of a unit as the plan writes it; {@code 1000 €} too. */
  public static UnitScale of(String unit) {
    boolean counted = Characters.isDigit(Characters.at(unit, 0));
    LevelReading one = LevelReader.read(counted ? unit : "1 " + unit);
    boolean scaled = one.number() != null && one.number().signum() > 0;
    return new UnitScale(one.unit(), scaled ? one.number() : BigDecimal.ONE);
  }

  /** The number of a reading in this unit, or null when there is none or none that is certain. */
  public BigDecimal of(LevelReading reading) {
    return chosen(reading).map(this::of).orElse(null);
  }

  /** Whether the number of a reading was written with a scale: {@code 1,2 milj.} */
  public static boolean isScaled(LevelReading reading) {
    return chosen(reading).filter(one -> one.factor().compareTo(BigDecimal.ONE) != 0).isPresent();
  }

  /** Whether a reading has no number that was written with a unit or a scale. */
  public static boolean isBare(LevelReading reading) {
    return chosen(reading).filter(one -> one.unit() != null).isEmpty() && !isScaled(reading);
  }

  private static Optional<Candidate> chosen(LevelReading reading) {
    return reading.candidates().stream()
        .filter(one -> one.number().equals(reading.number()))
        .min(Comparator.comparing(one -> one.unit() == null));
  }

  /** A number of a text in this unit, or null when it counts something else. */
  public BigDecimal of(Candidate candidate) {
    boolean bare = candidate.unit() == null && candidate.factor().compareTo(BigDecimal.ONE) == 0;
    if (bare || factor.compareTo(BigDecimal.ONE) == 0) {
      return candidate.number();
    }
    return candidate.unit() == null || candidate.unit().equals(name)
        ? Candidate.plain(candidate.number().divide(factor, MathContext.DECIMAL128))
        : null;
  }
}
