package fi.koonti.legacy;

import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import fi.koonti.text.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells a sector's name by how it ends, {@code Elinvoima- ja ympäristötoimiala}. */
final class SectorNames {

  /** No name of a sector is longer; a sentence may end in the same word. */
  private static final int LENGTH = 70;

  private static final List<String> ENDINGS =
      Arrays.stream(Language.values())
          .map(language -> Texts.of(SectorNames.class, "legacy", language).get("sector.endings"))
          .flatMap(words -> Arrays.stream(words.split(", *")))
          .toList();

  private SectorNames() {}

  static boolean isName(String text) {
    String folded = Wording.folded(text);
    return text.length() <= LENGTH && ENDINGS.stream().anyMatch(folded::endsWith);
  }

  /** The sector that a title names behind its last comma or dash, with a capital. */
  static Optional<String> inTitle(String title) {
    String[] parts = title.split(", | [-–] ");
    String last = parts[parts.length - 1].strip();
    return isName(last)
        ? Optional.of(last.substring(0, 1).toUpperCase(Locale.ROOT) + last.substring(1))
        : Optional.empty();
  }
}
