package fi.koonti.text;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A named place of a text and how its value is written there.
 *
 * @param name of the fact
 * @param kind {@code number}, {@code numbers} (with {@code ; } between), {@code day}, or empty for
 *     a value that stands as it is
 * @param counted the words for a count; empty when the value itself stands here
 */
record TextPlace(String name, String kind, Optional<Counted> counted) {

  /**
   * The words that stand for a count.
   *
   * @param one for one
   * @param many for any other count
   */
  private record Counted(String one, String many) {

    String word(String count) {
      return ONE.equals(count) ? one : many;
    }
  }

  /** Has the same mark for every name. */
  static final Map<String, String> LEFT_OUT =
      new AbstractMap<>() {
        @Override
        public String get(Object name) {
          return "…";
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
          return Set.of();
        }
      };

  private static final String ONE = "1";

  /** Takes what stands between the braces apart. */
  static TextPlace of(String inside) {
    String[] words = inside.split("\\|", -1);
    if (words.length == 3) {
      return new TextPlace(words[0], "", Optional.of(new Counted(words[1], words[2])));
    }
    int colon = inside.indexOf(':');
    return colon < 0
        ? new TextPlace(inside, "", Optional.empty())
        : new TextPlace(inside.substring(0, colon), inside.substring(colon + 1), Optional.empty());
  }

  /** What stands in the place; empty when nothing is known of its name. */
  Optional<String> filled(Map<String, String> facts, Language language) {
    return Optional.ofNullable(facts.get(name))
        .map(
            value ->
                counted.map(words -> words.word(value)).orElseGet(() -> written(value, language)));
  }

  private String written(String value, Language language) {

    return switch (kind) {
      case "number" -> number(value, language);
      case "numbers" ->
          Stream.of(value.split("; "))
              .map(one -> number(one, language))
              .collect(Collectors.joining("; "));
      case "day" -> day(value, language);
      default -> value;
    };
  }

  private static String number(String value, Language language) {
    try {
      return new Numerals(language).of(new BigDecimal(value));
    } catch (NumberFormatException words) {
      return value;
    }
  }

  private static String day(String value, Language language) {
    try {
      return new Numerals(language).of(LocalDate.parse(value));
    } catch (DateTimeException words) {
      return value;
    }
  }
}
