package fi.koonti.grid;

import fi.koonti.text.NumberWords;
import java.util.Objects;
import java.util.Optional;

/**
 * What a cell shows of its number.
 *
 * @param text what people see, with a decimal comma, thousands apart by a space, a space before
 *     {@code %}
 * @param words what stands beside the digits, the sign left out; empty when what is shown is not
 *     the number: nothing at all, digits of the format, a sign that is not there
 * @param places how far the decimal point is moved to the right for showing: 2 for a percentage, -3
 *     for thousands
 * @param rounding how far what is shown is from the number
 */
public record Shown(String text, Optional<NumberWords> words, int places, Rounding rounding) {

  /** What is shown of a number by the digits that are shown. */
  public enum Rounding {
    /** Nothing was rounded away. */
    EXACT,
    /** To a reader of reports it is the same number. */
    NEAR,
    /** It reads as another number. */
    FAR
  }

  public Shown {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(rounding, "rounding");
  }

  /** A number that stands alone, with all its digits. */
  static Shown alone(String text) {
    return new Shown(text, Optional.of(NumberWords.NONE), 0, Rounding.EXACT);
  }

  /** What is no number any more; the rounding then says nothing. */
  static Shown other(String text) {
    return new Shown(text, Optional.empty(), 0, Rounding.EXACT);
  }

  /** Whether the number is there and nothing but the number, maybe rounded. */
  public boolean isAlone() {
    return places == 0 && words.filter(NumberWords.NONE::equals).isPresent();
  }

  /** Whether nothing was rounded away. */
  public boolean isExact() {
    return rounding == Rounding.EXACT;
  }

  /** Whether a number is there but nobody can see it. */
  public boolean isNothing() {
    return text.isBlank();
  }
}
