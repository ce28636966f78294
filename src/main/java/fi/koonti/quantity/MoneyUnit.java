package fi.koonti.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Units of money whose scale stands elsewhere than people mostly write it: {@code € 1000}, {@code
 * EUR million}, {@code 1,000 €}.
 */
final class MoneyUnit {

  private static final String EURO = "(?:€|eur|euros?|euroa|euroja)";

  private static final String THOUSANDS =
      "1\\h?000|k|t|thousands?|tuhat|tuhatta|tuhansia|tuhansina|tusen|tusental";

  private static final String MILLIONS =
      "1\\h?000\\h?000|m|mn|mio|milj\\.?|millions?|miljoona|miljoonaa|miljoonia|miljoonina|miljon|miljoner";

  private static final String SCALE = "(?:(?<k>" + THOUSANDS + ")|(?<m>" + MILLIONS + "))";

  private static final Pattern BEHIND = all(EURO + "\\h?\\(?\\h?[x×]?\\h?" + SCALE + "\\h?\\)?");

  private static final Pattern BEFORE = all("[x×]?\\h?" + SCALE + "\\h?(?:of\\h)?" + EURO);

  /** In a unit such a group is always of thousands: nobody counts by one euro and no cents. */
  private static final Pattern GROUP_MARK = Pattern.compile("(?<=\\d)[.,](?=000(?!\\d))");

  private static final Pattern THOUSAND = Pattern.compile("1[\\h.,]?000(?!\\d)");

  private static final Pattern OF_SCALE =
      Pattern.compile("(?iu)\\d{3}|(?<!\\p{L})(?:" + THOUSANDS + "|" + MILLIONS + ")(?!\\p{L})");

  private MoneyUnit() {}

  private static Pattern all(String pattern) {
    return Pattern.compile("(?iu)" + pattern);
  }

  /** A unit with its scale first and without marks between its thousands; others as they are. */
  static String ordered(String unit) {
    String plain = GROUP_MARK.matcher(unit.strip()).replaceAll("");
    for (Pattern one : new Pattern[] {BEHIND, BEFORE}) {
      Matcher money = one.matcher(plain);
      if (money.matches()) {
        return money.group("k") != null ? "1000 €" : "milj. €";
      }
    }
    return plain;
  }

  /** Whether words beside what is counted may be a scale of which nobody knows how large it is. */
  static boolean mayBeScaled(String unit, UnitScale scale) {
    if (scale.isWhole() || scale.name() == null) {
      return false;
    }
    Pattern scales = "€".equals(scale.name()) ? OF_SCALE : THOUSAND;
    return scales.matcher(unit).find();
  }
}
