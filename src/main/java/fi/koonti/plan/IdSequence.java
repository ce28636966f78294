package fi.koonti.plan;

import fi.koonti.text.TextNormalizer;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Gives new ids: {@code ELYM-026} after {@code ELYM-025}, whatever is free below. An id may be in
 * forms that are out, so it never comes back for another row.
 */
public final class IdSequence {

  /** An id that ends in a number: its prefix and the number. */
  private static final Pattern NUMBERED = Pattern.compile("(.+)-(\\d{1,9})");

  /** So much of a sector's code is in its ids, which have at most 40 signs. */
  private static final int LONGEST_PREFIX = 28;

  private final Set<String> used = new HashSet<>();
  private final Map<String, Long> highest = new HashMap<>();

  /**
   * A sequence.
   *
   * @param used every id that was ever given, of rows that are there and of rows that are not
   */
  public IdSequence(Collection<String> used) {
    used.forEach(this::remember);
  }

  private void remember(String id) {
    used.add(TextNormalizer.folded(id));
    Matcher matcher = NUMBERED.matcher(TextNormalizer.folded(id));
    if (matcher.matches()) {
      highest.merge(matcher.group(1), Long.parseLong(matcher.group(2)), Math::max);
    }
  }

  /**
   * The next id of a sector; it counts as used from now on.
   *
   * @param sector its code
   */
  public String next(String sector) {
    String prefix = prefix(sector);
    String id;
    do {
      long number = highest.merge(TextNormalizer.folded(prefix), 1L, Long::sum);
      id = String.format(Locale.ROOT, "%s-%03d", prefix, number);
    } while (!used.add(TextNormalizer.folded(id)));
    return id;
  }

  /** A sector's code in the letters that ids have: {@code HYVÄ} gives {@code HYVA}. */
  public static String prefix(String code) {
    String plain = Normalizer.normalize(code, Normalizer.Form.NFD).replaceAll("[^A-Za-z0-9-]", "");
    String lettered = plain.matches("[A-Za-z].*") ? plain : "T" + plain;
    return StringUtils.truncate(lettered, LONGEST_PREFIX);
  }
}
