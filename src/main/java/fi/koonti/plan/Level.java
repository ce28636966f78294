package fi.koonti.plan;

import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.UnitScale;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A baseline or a target: the text as it was decided, and the number in it.
 *
 * @param text as decided; may be empty
 * @param number the number that counts, in the indicator's unit, or null when there is none
 * @param reading what the text says to a careful reader
 */
public record Level(String text, BigDecimal number, LevelReading reading) {

  public Level {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reading, "reading");
  }

  /**
   * A level of an indicator whose unit has no scale.
   *
   * @param given the number that the plan states beside the text, or null
   */
  public static Level of(String text, BigDecimal given) {
    return of(text, given, "");
  }

  /**
   * A level whose number is read from its text, unless the plan gives it.
   *
   * @param given the number that the plan states beside the text, or null
   * @param unit what the indicator counts, as the plan writes it; a text that names another scale
   *     of it is brought to it
   */
  public static Level of(String text, BigDecimal given, String unit) {
    LevelReading reading = LevelReader.read(text);
    return new Level(text, given != null ? given : UnitScale.of(unit).of(reading), reading);
  }

  public boolean isEmpty() {
    return text.isEmpty() && number == null;
  }
}
