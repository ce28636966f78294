package fi.koonti.plan;

import fi.koonti.quantity.TargetWords;
import fi.koonti.text.TextNormalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a level that nobody knows what they make of its number. Words of the row's own name
 * and unit only say again what is counted.
 */
public final class UnreadWords {

  /** Words of one stem begin alike at least so far: {@code matkat}, {@code matkojen}. */
  private static final int STEM = 4;

  private UnreadWords() {}

  /** Those of the baseline. */
  public static List<String> ofBaseline(Indicator indicator) {
    return of(indicator, indicator.baseline());
  }

  /** Those of the target; that it is one it may say itself. */
  public static List<String> ofTarget(Indicator indicator) {
    return of(indicator, indicator.target()).stream()
        .filter(word -> !TargetWords.areIn(word))
        .toList();
  }

  private static List<String> of(Indicator indicator, Level level) {
    List<String> unread = level.reading().unread();
    if (unread.isEmpty()) {
      return unread;
    }
    List<String> own =
        Stream.of(indicator.name(), indicator.measure(), indicator.unit())
            .flatMap(text -> Arrays.stream(TextNormalizer.folded(text).split("[^\\p{L}\\d]+")))
            .filter(word -> !word.isEmpty())
            .toList();
    return unread.stream()
        .filter(word -> own.stream().noneMatch(one -> isAlike(one, word)))
        .toList();
  }

  private static boolean isAlike(String own, String word) {
    String folded = TextNormalizer.folded(word);
    int common = 0;
    while (common < Math.min(own.length(), folded.length())
        && own.charAt(common) == folded.charAt(common)) {
      common++;
    }
    return own.equals(folded) || common >= STEM && 2 * common > own.length();
  }
}
