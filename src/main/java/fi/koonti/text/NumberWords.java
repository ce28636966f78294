package fi.koonti.text;

import java.util.Objects;

/**
 * What a number format puts beside the digits of a number, the sign left out.
 *
 * @param before up to the first digit, with the space that parts them
 * @param after from the last digit on, with the space that parts them
 */
public record NumberWords(String before, String after) {

  /** The digits of a number that stands alone. */
  public static final NumberWords NONE = new NumberWords("", "");

  public NumberWords {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** The words with digits between them. */
  public String around(String digits) {
    return before + digits + after;
  }
}
