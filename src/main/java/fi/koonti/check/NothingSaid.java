package fi.koonti.check;

import fi.koonti.quantity.Doubt;
import fi.koonti.quantity.LevelReader;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import fi.koonti.text.WordLines;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * Texts that stand where something should be told and tell nothing: {@code -}, {@code ok}, {@code
 * ei ole}, {@code ks. edellinen}. A language is a file, {@code nothing-said_fi.txt}.
 */
final class NothingSaid {

  private static final Set<String> PHRASES =
      Arrays.stream(Language.values())
          .flatMap(
              language ->
                  WordLines.of(NothingSaid.class, "nothing-said_" + language.code() + ".txt")
                      .stream())
          .collect(Collectors.toUnmodifiableSet());

  /** A longer text that begins with "see" goes on to say something. */
  private static final int WORDS = 4;

  private NothingSaid() {}

  /** Whether a text tells nothing; an empty one is no text. */
  static boolean by(String text) {
    if (hasManyWords(text)) {
      return false;
    }
    String normal = TextNormalizer.normal(text);
    if (normal.isEmpty() || StringUtils.countMatches(normal, ' ') >= WORDS) {
      return false;
    }
    return normal.codePoints().noneMatch(Character::isLetterOrDigit)
        || PHRASES.contains(bare(normal))
        || LevelReader.read(normal).doubt() == Doubt.NOT_A_VALUE;
  }

  /** Most narratives, without a look at their ends. */
  private static boolean hasManyWords(String text) {
    int gaps = 0;
    for (int at = 1; at + 1 < text.length() && gaps < WORDS; at++) {
      boolean gap = text.charAt(at) == ' ' && isSeen(text, at - 1) && isSeen(text, at + 1);
      gaps += gap ? 1 : 0;
    }
    return gaps >= WORDS;
  }

  private static boolean isSeen(String text, int at) {
    return text.charAt(at) > ' ' && text.charAt(at) < 0x7F;
  }

  /** In small letters, without the signs that end a sentence or stand around it. */
  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("^[\\s\\p{P}\\p{S}]+|[\\s\\p{P}\\p{S}]+$", "");
  }
}
