package fi.koonti.planbook;

import fi.koonti.text.Wording;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives ids to rows: {@code ELYM-026} after {@code ELYM-025}, whatever is free below. An id may be
 * in forms that are out, so it never comes back for another row.
 */
public final class IdSequence {

  /** An id that ends in a number: its prefix and the number. */
  private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,9})");

  private final Map<String, Integer> highest = new HashMap<>();

  /** Takes note of an id that a row has. */
  public void remember(String id) {
    Matcher matcher = NUMBERED.matcher(id);
    if (matcher.matches()) {
      highest.merge(
          Wording.folded(matcher.group(1)), Integer.parseInt(matcher.group(2)), Math::max);
    }
  }

  /** The next id of a sector. */
  public String next(String sectorCode) {
    String prefix = prefix(sectorCode);
    int number = highest.merge(Wording.folded(prefix), 1, Integer::sum);
    return String.format(Locale.ROOT, "%s-%03d", prefix, number);
  }

  /** A sector's code in the letters that ids have: {@code HYVÄ} gives {@code HYVA}. */
  static String prefix(String code) {
    String plain = Normalizer.normalize(code, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9-]", "");
    return plain.matches("[A-Za-z].*") ? plain : "T" + plain;
  }
}
