package fi.koonti.quantity;

import fi.koonti.text.Digits;
import java.math.BigDecimal;
import java.util.List;

/**
 * Texts that are a whole number below a thousand and nothing else. They are most of what is
 * answered, and no notation, unit or year can make another reading of them, so that they need no
 * reader of sentences.
 */
final class BareNumber {

  /** From four digits on a text may be a year. */
  private static final int MOST_DIGITS = 3;

  private BareNumber() {}

  /** Whether a text is one, written as people write it. */
  static boolean is(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_DIGITS || length > 1 && text.charAt(0) == '0') {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (!Digits.is(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** What the reader of sentences would say of it. */
  static LevelReading read(String text) {
    BigDecimal number = new BigDecimal(text);
    Candidate candidate =
        new Candidate(number, null, BigDecimal.ONE, false, Bound.NONE, text, 0, text.length());
    return new LevelReading(
        text,
        number,
        null,
        false,
        Bound.NONE,
        null,
        null,
        null,
        RelativeTarget.NONE,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(candidate),
        "",
        "",
        "",
        List.of(),
        Doubt.NONE);
  }
}
