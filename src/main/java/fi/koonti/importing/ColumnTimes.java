package fi.koonti.importing;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a column may be above which nothing but a time stands: {@code TP 2022}, {@code Q3}. */
final class ColumnTimes {

  private static final Pattern ACCOUNTS = Pattern.compile("(?:TP|BS)\\s?(?:20)?\\d\\d\\b.*");
  private static final Pattern BUDGET = Pattern.compile("(?:TA|TAE|KS|BU)\\s?(?:20)?\\d\\d\\b.*");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private ColumnTimes() {}

  /** The label; empty for what is no time, or a year only. */
  static Optional<Label> label(String heading) {
    if (ACCOUNTS.matcher(heading).matches()) {
      return Optional.of(Label.BASELINE);
    }
    if (BUDGET.matcher(heading).matches()) {
      return Optional.of(Label.TARGET);
    }
    boolean period = TimeTail.isAll(heading) && !YEAR.matcher(heading).matches();
    return period && !heading.startsWith("(") ? Optional.of(Label.OUTCOME) : Optional.empty();
  }
}
