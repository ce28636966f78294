package fi.koonti.plan;

import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.RelativeTarget;
import java.util.regex.Pattern;

/** The years that a stated change names, beside those that the baseline names. */
final class BaselineYears {

  private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:19|20)\\d\\d(?!\\d)");

  private BaselineYears() {}

  /** Whether a change names a year that the baseline does not: it may begin or end there. */
  static boolean differ(Indicator indicator) {
    LevelReading said = indicator.target().reading();
    boolean way = said.relative() == RelativeTarget.MORE || said.relative() == RelativeTarget.LESS;
    boolean change = said.change() != null || said.step() != null;
    boolean bare = way && said.candidates().isEmpty();
    String from = indicator.baseline().text();
    return (change || bare)
        && YEAR.matcher(said.text()).results().anyMatch(year -> !from.contains(year.group()));
  }
}
