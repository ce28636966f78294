package fi.koonti.grid;

import java.util.Objects;

/**
 * What a cell shows of its number.
 *
 * @param text what people see, with a decimal comma, thousands apart by a space, a space before
 *     {@code %}
 * @param sample the same with 1 in place of the digits, {@code 1 kpl}, the sign left out; empty
 *     when what is shown is not the number: nothing at all, digits of the format, a sign that is
 *     not there
 * @param places how far the decimal point is moved to the right for showing: 2 for a percentage, -3
 *     for thousands
 * @param exact whether nothing was rounded away
 */
public record Shown(String text, String sample, int places, boolean exact) {

  /** The sample of a number that stands alone. */
  static final String ALONE = "1";

  public Shown {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(sample, "sample");
  }

  /** A number that stands alone, with all its digits. */
  static Shown alone(String text) {
    return new Shown(text, ALONE, 0, true);
  }

  /** What is no number any more; {@code exact} then says nothing. */
  static Shown other(String text) {
    return new Shown(text, "", 0, true);
  }

  /** Whether the number is there and nothing but the number, maybe rounded. */
  public boolean isAlone() {
    return places == 0 && sample.equals(ALONE);
  }

  /** Whether a number is there but nobody can see it. */
  public boolean isNothing() {
    return text.isBlank();
  }
}
