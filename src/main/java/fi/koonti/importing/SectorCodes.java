package fi.koonti.importing;

import fi.koonti.text.TextNormalizer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Makes short codes of sectors: {@code ELYM} of {@code Elinvoima- ja ympäristötoimiala}. */
final class SectorCodes {

  private static final Set<String> SMALL = Set.of("ja", "sekä", "och", "samt", "and", "of", "för");

  private final Set<String> used = new HashSet<>();

  /** A code that no other sector has. */
  String next(String name) {
    String stem = stem(name);
    String code = stem;
    for (int i = 2; !used.add(code); i++) {
      code = stem + i;
    }
    return code;
  }

  private static String stem(String name) {
    List<String> words = new ArrayList<>();
    for (String word : TextNormalizer.folded(name).split("[^\\p{L}\\p{N}]+")) {
      String plain = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("[^a-z0-9]", "");
      if (!plain.isEmpty() && !SMALL.contains(word)) {
        words.add(plain);
      }
    }
    int letters = words.size() == 1 ? 3 : words.size() == 2 ? 2 : 1;
    StringBuilder stem = new StringBuilder();
    words.stream().limit(6).forEach(word -> stem.append(word, 0, Math.min(letters, word.length())));
    String code = stem.toString().toUpperCase(Locale.ROOT);
    return code.isEmpty() || Character.isDigit(code.charAt(0)) ? "T" + code : code;
  }
}
