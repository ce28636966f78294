package fi.koonti.report;

import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.submission.History.PastAnswer;
import fi.koonti.text.KebabCase;
import java.util.List;
import java.util.Optional;

/**
 * Where an indicator has moved since the number before. A status says how it stands, a trend where
 * it goes: it may be off track and still improve.
 */
enum Trend {
  IMPROVED,
  UNCHANGED,
  DECLINED,
  /** The two numbers tell of other months, such as January to May and January to August. */
  OTHER_TIME;

  /** How bundles write it, {@code other-time}. */
  String code() {
    return KebabCase.of(this);
  }

  /**
   * The trend of the last answer against the latest one before it that has a number; empty when
   * either is missing or when nobody has said which way is better.
   *
   * @param answers from the earliest to this period's; empty where nothing is known
   */
  static Optional<Trend> of(Indicator indicator, List<Optional<PastAnswer>> answers) {
    PastAnswer now = numbered(answers.get(answers.size() - 1));
    PastAnswer before = null;
    for (Optional<PastAnswer> answer : answers.subList(0, answers.size() - 1)) {
      before = numbered(answer) == null ? before : answer.get();
    }
    return now == null || before == null || !indicator.isNumeric()
        ? Optional.empty()
        : between(indicator, before, now);
  }

  private static PastAnswer numbered(Optional<PastAnswer> answer) {
    return answer.filter(one -> one.number() != null).orElse(null);
  }

  private static Optional<Trend> between(Indicator indicator, PastAnswer before, PastAnswer now) {
    if (!ofTheSameMonths(MonthSpan.parse(before.outcome()), MonthSpan.parse(now.outcome()))) {
      return Optional.of(OTHER_TIME);
    }
    int change = now.number().compareTo(before.number());
    if (change == 0) {
      return Optional.of(UNCHANGED);
    }
    return better(indicator.direction()).map(way -> way == change ? IMPROVED : DECLINED);
  }

  private static boolean ofTheSameMonths(Optional<MonthSpan> one, Optional<MonthSpan> other) {
    return one.isPresent() && other.isPresent()
        ? one.get().hasSameMonths(other.get())
        : one.isEmpty() && other.isEmpty();
  }

  /** The sign of a change for the better. */
  private static Optional<Integer> better(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER, AT_LEAST -> Optional.of(1);
      case LOWER_IS_BETTER, AT_MOST -> Optional.of(-1);
      case NONE -> Optional.empty();
    };
  }
}
