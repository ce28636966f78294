package fi.koonti.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Makes names fit for files: mail programs, web services and old disks change everything but
 * letters without marks, digits and hyphens.
 */
final class Slug {

  /** File names are read in lists and mails; the whole name stands in the form. */
  private static final int LIMIT = 32;

  private static final String NAMELESS = "osa";

  private Slug() {}

  /**
   * A name in letters, digits and hyphens.
   *
   * @param taken slugs that are given already, in small letters; the new one is added
   */
  static String of(String name, Set<String> taken) {
    String bare = shortened(plain(name));
    String slug = bare.isEmpty() ? NAMELESS : bare;
    String free = slug;
    for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
      free = slug + "-" + number;
    }
    return free;
  }

  private static String plain(String name) {
    String split = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return split.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** Cut between words where there is one in the second half. */
  private static String shortened(String slug) {
    if (slug.length() <= LIMIT) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', LIMIT);
    String cut = slug.substring(0, hyphen > LIMIT / 2 ? hyphen : LIMIT);
    return cut.replaceAll("-$", "");
  }
}
