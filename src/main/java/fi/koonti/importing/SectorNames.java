package fi.koonti.importing;

import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import fi.koonti.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a sector's name by how it ends, {@code Elinvoima- ja ympäristötoimiala}. */
final class SectorNames {

  /** No name of a sector is longer; a sentence may end in the same word. */
  private static final int LENGTH = 70;

  /** What names a year is a title. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d\\)?,?");

  /** A compound that has something: {@code Sivistystoimialan tavoitteet}. */
  private static final Pattern POSSESSOR =
      Pattern.compile(
          "(?<!\\p{L})(?:\\p{L}+- (?:ja|sekä|och)"
              + " )?\\p{L}{3,}(?:toimiala(?=n\\b)|sektorn?(?=s\\b))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final List<String> ENDINGS =
      Arrays.stream(Language.values())
          .map(language -> Texts.of(SectorNames.class, "importing", language))
          .flatMap(texts -> Arrays.stream(texts.get("sector.endings").split(", *")))
          .toList();

  private SectorNames() {}

  static boolean isName(String text) {
    String folded = TextNormalizer.folded(text);
    return text.length() <= LENGTH
        && ENDINGS.stream().anyMatch(folded::endsWith)
        && !TitleWords.areIn(text);
  }

  /**
   * The sector that a title names behind its last comma, dash or year, or whose something it is:
   * {@code Sivistystoimialan tavoitteet}.
   */
  static Optional<Snippet> inTitle(Snippet title) {
    String text = title.text();
    int comma = text.lastIndexOf(", ");
    int dash = Math.max(text.lastIndexOf(" - "), text.lastIndexOf(" – "));
    int from = comma >= dash ? comma + 1 : dash + 2;
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      from = year.end() < text.length() ? Math.max(from, year.end()) : from;
    }
    Snippet last = title.after(Math.max(0, from));
    return isName(last.text()) ? Optional.of(last) : possessor(last);
  }

  private static Optional<Snippet> possessor(Snippet title) {
    Matcher matcher = POSSESSOR.matcher(title.text());
    return matcher.find()
        ? Optional.of(title.cut(matcher.start(), matcher.end()))
        : Optional.empty();
  }
}
