package fi.koonti.assess;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Status;
import fi.koonti.submission.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges a day against the day by which something is to be done. */
final class DateJudgement {

  private DateJudgement() {}

  static Computed judge(Indicator indicator, Optional<Value> outcome, Period period) {
    if (outcome.isEmpty()) {
      return Computed.notNumeric(null, Basis.NO_OUTCOME);
    }
    Optional<LocalDate> deadline = deadline(indicator);
    if (deadline.isEmpty()) {
      return Computed.notNumeric(null, Basis.NO_TARGET_DATE);
    }
    Direction direction = indicator.direction();
    if (direction == Direction.AT_LEAST || direction == Direction.HIGHER_IS_BETTER) {
      return Computed.notNumeric(null, Basis.NO_DIRECTION);
    }
    LocalDate day = outcome.get().date();
    if (day == null || !isBareDay(outcome.get())) {
      return Computed.notNumeric(null, Basis.NO_OUTCOME_DATE);
    }
    if (day.isAfter(period.end())) {
      return Computed.notNumeric(null, Basis.DATE_AHEAD);
    }
    return day.isAfter(deadline.get())
        ? Computed.notNumeric(Status.NOT_REACHED, Basis.TIME_OVER)
        : Computed.notNumeric(Status.REACHED, Basis.TARGET_MET);
  }

  /** The only day that the target names, or empty. */
  static Optional<LocalDate> deadline(Indicator indicator) {
    List<LocalDate> days = indicator.target().reading().dates();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  /** "20.11.2023 (arvio)" names a day, but says more about it than any program understands. */
  private static boolean isBareDay(Value outcome) {
    return outcome.kind() == Value.Kind.DATE
        || outcome.text().chars().noneMatch(Character::isLetter);
  }
}
