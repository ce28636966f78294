package fi.koonti.plan;

import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.RelativeTarget;
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

  /** Those of the baseline, which may be of the year before. */
  public static List<String> ofBaseline(Indicator indicator) {
    return of(indicator, indicator.baseline()).stream()
        .filter(word -> !TargetWords.isOfYearBefore(word))
        .toList();
  }

  /** Those of the target; that it is one, and of what year it is a change, it may say itself. */
  public static List<String> ofTarget(Indicator indicator) {
    boolean compared = isCompared(indicator.target().reading());
    return of(indicator, indicator.target()).stream()
        .filter(word -> !TargetWords.areIn(word))
        .filter(word -> !(compared && TargetWords.isOfYearBefore(word)))
        .toList();
  }

  /** Whether a target is told by what it is compared with. */
  static boolean isCompared(LevelReading said) {
    return said.change() != null || said.step() != null || said.relative() != RelativeTarget.NONE;
  }

  /**
   * Whether words stand where the baseline would: of {@code keskiarvo + 5} and {@code sama kuin
   * keskiarvo} they are what is compared with, be they of the row's name or not.
   */
  static boolean areComparedWith(LevelReading said) {
    boolean added = said.step() != null && said.step().candidate().text().startsWith("+");
    return (added || BaselineYears.isSame(said))
        && said.unread().stream().anyMatch(word -> !TargetWords.isOfYearBefore(word));
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
