package fi.koonti.layout;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import java.util.Arrays;
import java.util.Optional;

/** What kind of outcome a row of the form wants; its letter stands in a hidden column. */
public enum OutcomeKind {
  NUMBER("N"),
  DATE("D"),
  WORDS("W"),
  /** A measure without an indicator has no outcome. */
  NONE("-");

  private final String letter;

  OutcomeKind(String letter) {
    this.letter = letter;
  }

  public String letter() {
    return letter;
  }

  /** The kind that a letter means, or empty when it means none. */
  public static Optional<OutcomeKind> ofLetter(String letter) {
    return Arrays.stream(values()).filter(kind -> kind.letter.equals(letter)).findFirst();
  }

  /** What the plan wants of an indicator. */
  public static OutcomeKind of(Indicator indicator) {
    if (!indicator.hasName()) {
      return NONE;
    }
    if (indicator.isNumeric()) {
      return NUMBER;
    }
    return indicator.type() == IndicatorType.DATE ? DATE : WORDS;
  }
}
