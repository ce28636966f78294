package fi.koonti.layout;

import fi.koonti.plan.Indicator;
import fi.koonti.text.Language;
import fi.koonti.text.Numerals;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number that an outcome is compared with, where the decided text does not say it: {@code −10
 * %, eli 85,5 h}.
 */
public final class ComputedTarget {

  /** What is added in any language, and all that follows it. */
  private static final Pattern ADDED =
      Pattern.compile(
          Arrays.stream(Language.values())
              .map(ComputedTarget::thatIs)
              .map(Pattern::quote)
              .collect(Collectors.joining("|", ", (?:", ") [-–−]?\\d.*")),
          Pattern.DOTALL);

  private ComputedTarget() {}

  /** A decided text, or what a form makes of it, with the number where that is not told by it. */
  public static String beside(String text, Indicator indicator, Language language) {
    return of(indicator, language)
        .map(number -> text + ", " + thatIs(language) + " " + number)
        .orElse(text);
  }

  /** The target as it was decided, with the number where the text does not tell it. */
  public static String decided(Indicator indicator, Language language) {
    return beside(indicator.target().text(), indicator, language);
  }

  /** The same text without a number that was added in any language. */
  static String without(String text) {
    return ADDED.matcher(text).replaceFirst("");
  }

  private static Optional<String> of(Indicator indicator, Language language) {
    return indicator
        .countedTarget()
        .map(number -> new Numerals(language).of(number, indicator.unit()));
  }

  private static String thatIs(Language language) {
    return LayoutTexts.get("target.that-is", language);
  }
}
