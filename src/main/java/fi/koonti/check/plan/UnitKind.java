package fi.koonti.check.plan;

import fi.koonti.text.TextNormalizer;
import java.util.regex.Pattern;

/** What a unit can be of, as far as its letters say for certain. */
enum UnitKind {
  /** {@code %}, {@code %-yks.}, {@code prosenttia}. */
  SHARE,
  /** {@code €}, {@code milj. €}, {@code t€}, {@code euroa/as}. */
  MONEY,
  /** Anything else that is counted. */
  OTHER,
  /** The plan names no unit. */
  NONE;

  private static final Pattern SHARES =
      Pattern.compile("[%‰].*|(?:prosent|promil|procent|percent|per cent|pros\\b|pct\\b).*");

  private static final Pattern MONEYS =
      Pattern.compile(
          ".*€.*|(?:.*[\\s.]|[tkm])?(?:euro(?:a|n|s|jen)?|eur)(?!\\p{L}).*|(?:t|k|m|milj\\.?\\s?|1\\s?000\\s?)?e");

  /** The kind of a unit as the plan writes it. */
  static UnitKind of(String unit) {
    String folded = TextNormalizer.folded(unit);
    if (folded.isEmpty()) {
      return NONE;
    }
    if (SHARES.matcher(folded).matches()) {
      return SHARE;
    }
    return MONEYS.matcher(folded).matches() ? MONEY : OTHER;
  }
}
