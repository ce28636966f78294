package fi.koonti.plan;

import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.RelativeTarget;
import fi.koonti.quantity.TargetWords;
import java.util.regex.Pattern;

/** The years that a target compares with, beside those that the baseline names. */
final class BaselineYears {

  private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:19|20)\\d\\d(?!\\d)");

  private BaselineYears() {}

  /**
   * Whether a target compares with a year that the baseline does not: it may begin or end there.
   */
  static boolean differ(Indicator indicator) {
    LevelReading said = indicator.target().reading();
    boolean way = said.relative() == RelativeTarget.MORE || said.relative() == RelativeTarget.LESS;
    boolean change = said.change() != null || said.step() != null;
    boolean bare = (way || isSame(said)) && said.candidates().isEmpty();
    String from = indicator.baseline().text();
    return (change || bare)
        && (YEAR.matcher(said.text()).results().anyMatch(year -> !from.contains(year.group()))
            || TargetWords.speakOfYearBefore(said.text()) && YEAR.matcher(from).find());
  }

  /** Whether a target is the baseline itself. */
  static boolean isSame(LevelReading said) {
    return switch (said.relative()) {
      case SAME, AT_LEAST_SAME, AT_MOST_SAME -> true;
      case NONE, MORE, LESS -> false;
    };
  }
}
