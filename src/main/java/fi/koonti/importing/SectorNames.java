package fi.koonti.importing;

import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tells a sector's name by how it ends, {@code Elinvoima- ja ympäristötoimiala}. */
final class SectorNames {

  /** No name of a sector is longer; a sentence may end in the same word. */
  private static final int LENGTH = 70;

  private static final List<String> ENDINGS =
      Arrays.stream(Language.values())
          .map(language -> Texts.of(SectorNames.class, "importing", language))
          .flatMap(texts -> Arrays.stream(texts.get("sector.endings").split(", *")))
          .toList();

  private SectorNames() {}

  static boolean isName(String text) {
    String folded = TextNormalizer.folded(text);
    return text.length() <= LENGTH && ENDINGS.stream().anyMatch(folded::endsWith);
  }

  /** The sector that a title names behind its last comma or dash. */
  static Optional<Snippet> inTitle(Snippet title) {
    String text = title.text();
    int comma = text.lastIndexOf(", ");
    int dash = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" – "));
    int from = comma >= dash ? comma + 1 : dash + 2;
    Snippet last = title.after(Math.max(0, from));
    return isName(last.text()) ? Optional.of(last) : Optional.empty();
  }
}
