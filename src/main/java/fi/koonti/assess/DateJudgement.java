package fi.koonti.assess;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Status;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.quantity.DayDoubt;
import fi.koonti.quantity.DayReading;
import fi.koonti.submission.Value;
import java.time.LocalDate;
import java.util.Optional;

/** Judges a day against the day by which something is to be done. */
final class DateJudgement {

  private DateJudgement() {}

  static Computed judge(Indicator indicator, Optional<Value> outcome, Period period) {
    if (outcome.isEmpty()) {
      return Computed.undecided(Basis.NO_OUTCOME);
    }
    Optional<LocalDate> deadline = deadline(indicator, period);
    if (deadline.isEmpty()) {
      return Computed.undecided(Basis.NO_TARGET_DATE);
    }
    Direction direction = indicator.direction();
    if (direction == Direction.AT_LEAST || direction == Direction.HIGHER_IS_BETTER) {
      return Computed.undecided(Basis.NO_DIRECTION);
    }
    return DayAnswer.outcome(outcome.get(), period)
        .value()
        .map(day -> judge(indicator, day, deadline.get(), period))
        .orElseGet(() -> Computed.undecided(Basis.NO_OUTCOME_DATE));
  }

  private static Computed judge(
      Indicator indicator, CalendarValue day, LocalDate deadline, Period period) {
    if (DayAnswer.isAhead(day, period)) {
      return Computed.undecided(Basis.DATE_AHEAD);
    }
    if (DayAnswer.isOfEarlierYear(day, indicator, period)) {
      return Computed.undecided(Basis.DATE_OF_EARLIER_YEAR);
    }
    if (day.from().isAfter(deadline)) {
      return Computed.notNumeric(Status.NOT_REACHED, Basis.TIME_OVER);
    }
    // A month that begins before the deadline and ends after it says neither.
    return day.to().isAfter(deadline)
        ? Computed.undecided(Basis.OUTCOME_NOT_EXACT)
        : Computed.notNumeric(Status.REACHED, Basis.TARGET_MET);
  }

  /** The last day that the target allows; where it is but words, the one that its period names. */
  private static Optional<LocalDate> deadline(Indicator indicator, Period period) {
    DayReading target = indicator.targetDay(period.end().getYear());
    if (target.value().isPresent()) {
      return target.value().map(CalendarValue::to);
    }
    // "ennen 30.9.2024" names a day that is not understood: no other one stands for it.
    boolean words =
        target.doubt().filter(doubt -> doubt != DayDoubt.NO_DAY).isEmpty()
            && indicator.target().text().chars().noneMatch(Character::isDigit);
    return words
        ? Optional.ofNullable(TargetTime.of(indicator, period).deadline())
        : Optional.empty();
  }
}
