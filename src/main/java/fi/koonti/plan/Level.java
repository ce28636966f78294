package fi.koonti.plan;

import fi.koonti.quantity.Amount;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import fi.koonti.text.Language;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A baseline or a target: the text as it was decided, and the number in it.
 *
 * @param text as decided; may be empty
 * @param number the number that counts, in the indicator's unit, or null when there is none
 * @param read what the text says in the unit that is asked
 * @param isStated whether the plan states a number beside the text that the text alone does not
 *     surely say
 */
public record Level(String text, @Nullable BigDecimal number, Amount read, boolean isStated) {

  public Level {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(read, "read");
  }

  /**
   * A level of an indicator whose unit has no scale.
   *
   * @param given the number that the plan states beside the text, or null
   */
  public static Level of(String text, @Nullable BigDecimal given) {
    return of(text, given, Measure.ANY);
  }

  /**
   * A level whose number is read from its text, unless the plan gives it.
   *
   * @param given the number that the plan states beside the text, or null
   * @param asked the indicator's unit and the plan's way of writing numbers; a text that names
   *     another scale of the unit is brought to it
   */
  public static Level of(String text, @Nullable BigDecimal given, Measure asked) {
    Amount read = asked.level(text);
    return of(text, given, read);
  }

  private static Level of(String text, @Nullable BigDecimal given, Amount read) {
    if (given == null) {
      return new Level(text, read.number(), read, false);
    }
    boolean isSaid = read.number() != null && given.compareTo(read.number()) == 0;
    boolean isSure = read.reading().unread().isEmpty() && read.reading().change() == null;
    return new Level(text, given, read, !isSaid || !isSure);
  }

  /** The same text, which need not be read again, with another number beside it, or null. */
  public Level giving(@Nullable BigDecimal given) {
    return given != null && number != null && given.compareTo(number) == 0
        ? this
        : of(text, given, read);
  }

  /** A level of an indicator of a kind in a unit, in a plan of a language. */
  public static Level of(
      String text, @Nullable BigDecimal given, IndicatorType type, String unit, Language language) {
    return of(text, given, type.measure(unit, Notation.of(language)));
  }

  /** What the text says to a careful reader. */
  public LevelReading reading() {
    return read.reading();
  }

  /** Whether the plan gives the number, or another one than its text says. */
  public boolean isGiven() {
    return number != null && (read.number() == null || number.compareTo(read.number()) != 0);
  }

  public boolean isEmpty() {
    return text.isEmpty() && number == null;
  }
}
