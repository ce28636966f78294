package fi.koonti.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for what is counted, in every language; all in lower case. */
final class UnitWords {
  private UnitWords() {}

  /** How a file says that a unit is kept as it is written, in whatever form: {@code matkaa}. */
  private static final String ITSELF = "*";

  static final Map<String, BigDecimal> SCALES = factors("scale");

  /** Letters that are a scale before a euro sign only: {@code 3 t€} (3 t is three tonnes). */
  static final Map<String, BigDecimal> EURO_SCALES = factors("euro-scale");

  static final Map<String, BigDecimal> SCALED_EUROS = factors("scaled-euro");

  /** Rates in one word: {@code 5 kpl vuodessa}. */
  static final Map<String, String> PER = Lexicon.values("per");

  /** Units by every form that is read; the short form of a language is what is kept. */
  static final Map<String, String> UNITS = units();

  /** Units that are things of one kind, kept as they are written: {@code opiskelijaa}. */
  static final Set<String> THINGS = things();

  /** Units that only say what is counted: a number of them is a bare number too. */
  static final Set<String> COUNTS = counts();

  /** {@code %-yksikköä} after its dash. */
  static final Set<String> POINTS = Lexicon.words("points");

  /** Whether letters that stick to a number are its unit, as in {@code 30pv}. */
  static boolean isUnitLike(String word) {
    return UNITS.containsKey(word) || isScaleLike(word);
  }

  /** Whether a unit in its short form, or null, is a part of a whole. */
  static boolean isShare(@Nullable String unit) {
    return unit != null && (unit.startsWith("%") || unit.equals("‰"));
  }

  /** Whether a word multiplies a number, alone or before a euro sign. */
  static boolean isScaleLike(String word) {
    return SCALES.containsKey(word)
        || EURO_SCALES.containsKey(word)
        || SCALED_EUROS.containsKey(word);
  }

  private static Map<String, BigDecimal> factors(String kind) {
    Map<String, BigDecimal> factors = new HashMap<>();
    Lexicon.values(kind).forEach((word, factor) -> factors.put(word, new BigDecimal(factor)));
    return Map.copyOf(factors);
  }

  private static Set<String> counts() {
    Set<String> counts = new HashSet<>(Lexicon.words("count"));
    counts.addAll(THINGS);
    return Set.copyOf(counts);
  }

  private static Set<String> things() {
    return Lexicon.values("unit").entrySet().stream()
        .filter(word -> word.getValue().equals(ITSELF))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Map<String, String> units() {
    Map<String, String> units = new HashMap<>();
    Lexicon.values("unit")
        .forEach((word, unit) -> units.put(word, unit.equals(ITSELF) ? word : unit));
    return Map.copyOf(units);
  }
}
