package fi.koonti.submission;

import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import fi.koonti.text.NumberWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number whose cell shows more than the number itself. What is shown is what a person said, so it
 * is read as a typed text would be, but with all the digits that the cell holds.
 *
 * @param held the number in the cell, {@code 0.805}
 * @param shown what people see, {@code 80,5 %}
 * @param words what stands beside the digits; empty when those that are shown are not the number's
 * @param places how far the decimal point is moved to the right for showing: 2 for a percentage, -3
 *     for thousands
 * @param far whether so much is rounded away that what is shown reads as another number
 */
public record ShownNumber(
    BigDecimal held, String shown, Optional<NumberWords> words, int places, boolean far) {

  /** What stands beside a share that stands alone. */
  public static final NumberWords PERCENT = new NumberWords("", " %");

  private static final int PERCENT_PLACES = 2;

  /** Any digits will do to see what words make of a number. */
  private static final String ONE = "1";

  /** A percentage has so many decimals at most; a computed one would have a dozen. */
  private static final int SHARE_DECIMALS = 2;

  public ShownNumber {
    Objects.requireNonNull(held, "held");
    Objects.requireNonNull(shown, "shown");
    Objects.requireNonNull(words, "words");
  }

  /** A cell that shows a share: 0.805 is shown, and meant, as {@code 80,5 %}. */
  static ShownNumber ofShare(BigDecimal share) {
    BigDecimal percent = share.movePointRight(PERCENT_PLACES);
    BigDecimal rounded = percent.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP);
    boolean vanishes = rounded.signum() == 0 && percent.signum() != 0;
    String digits = plain(vanishes ? percent : rounded).replace('.', ',');
    return new ShownNumber(
        share, PERCENT.around(digits), Optional.of(PERCENT), PERCENT_PLACES, false);
  }

  /** Whether a share is shown; of {@code 0" %"} the sign is a word beside the number. */
  boolean isShare() {
    return places == PERCENT_PLACES && words.filter(PERCENT::equals).isPresent();
  }

  /** Whether nobody can tell by the cell alone which number is meant. */
  public boolean isDoubtful(Measure asked) {
    return far || words.isEmpty() || isScaledWithoutWord() && in(asked) == null;
  }

  /** The number that is shown, whatever it counts; null when that needs the unit of the row. */
  @Nullable BigDecimal number() {
    return words.isEmpty() || isScaledWithoutWord() ? null : held.movePointRight(places);
  }

  /** The number that is shown, as a row asks for it, or null when it is not certain. */
  @Nullable BigDecimal in(Measure asked) {
    if (words.isEmpty() || far && places != 0) {
      return null;
    }
    BigDecimal digits = held.movePointRight(places);
    if (isScaledWithoutWord()) {
      // Thousands in a row of thousands; elsewhere nobody can tell what was meant.
      boolean asRow = asked.factor().compareTo(BigDecimal.ONE.movePointLeft(places)) == 0;
      return asRow ? digits : null;
    }
    if (isAlone()) {
      return digits;
    }
    BigDecimal one = asked.value(words.get().around(ONE)).number();
    // Ninety minutes are hours, although one is none that decimals can write.
    return one == null ? asked.value(inFull(asked.notation())).number() : digits.multiply(one);
  }

  /** Whether the words say more of the number than what it counts: a time, "about", a remark. */
  public boolean saysMore(Measure asked) {
    if (words.isEmpty() || isAlone()) {
      return false;
    }
    LevelReading read = asked.value(words.get().around(ONE)).reading();
    return read.period() != null
        || !read.dates().isEmpty()
        || read.approximate()
        || !read.remark().isEmpty();
  }

  /** What is shown, with all the digits that the cell holds, as a language writes them. */
  public String inFull(Notation notation) {
    String digits = plain(held.movePointRight(places));
    String written = notation == Notation.POINT ? digits : digits.replace('.', ',');
    return words.map(beside -> beside.around(written)).orElse(shown);
  }

  private boolean isAlone() {
    return words.filter(NumberWords.NONE::equals).isPresent();
  }

  private boolean isScaledWithoutWord() {
    return places != 0 && isAlone();
  }

  /** The plain decimal form of a number, without zeros at its end. */
  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
