package fi.koonti.check;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.assess.TargetTime;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.Status;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.ToldTimes;
import fi.koonti.quantity.YearValue;
import fi.koonti.submission.Value;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * An outcome tells of the months that the target is about, and of them as far as they have gone;
 * where the plan names none, of the year so far. Who says that it cannot be assessed knows that it
 * does not.
 */
final class OutcomeOfOtherTime implements RowRule {

  /** So many months before its end a time is over that does not reach the last quarter. */
  private static final int QUARTER = 2;

  @Override
  public List<Finding> check(CheckedRow row) {
    boolean known = row.status().filter(Status.NOT_ASSESSABLE::equals).isPresent();
    TargetTime target = row.targetTime();
    boolean ofTarget = target.isKnown() && row.computed().basis() == Basis.OTHER_TIME;
    return (ofTarget || isOfOtherTime(row)) && !known
        ? List.of(
            row.finding(FindingCode.OUTCOME_OF_OTHER_TIME, Field.OUTCOME)
                .with("months", ofTarget ? target : row.period().name())
                .with("notAssessable", row.plan().nameOf(Status.NOT_ASSESSABLE)))
        : List.of();
  }

  private static boolean isOfOtherTime(CheckedRow row) {
    Optional<Value> told =
        row.value(Field.OUTCOME)
            .filter(value -> value.isUsable() && value.number() != null)
            .filter(value -> !value.words().isEmpty());
    if (!row.indicator().isNumeric() || told.isEmpty()) {
      return false;
    }
    String words = told.get().words();
    List<YearValue> byYear = row.asked().value(words).reading().history();
    // Of values of several years the latest counts.
    List<MonthSpan> times =
        byYear.isEmpty()
            ? ToldTimes.in(words)
            : List.of(MonthSpan.ofYear(byYear.get(byYear.size() - 1).year()));
    YearMonth now = YearMonth.from(row.period().end());
    return times.stream().anyMatch(time -> isOther(time, now) && !isEndOf(row.targetTime(), time));
  }

  /**
   * Whether months go on to the end of the target's time, after which nothing more can come; of an
   * end that is still ahead nobody can tell.
   */
  private static boolean isEndOf(TargetTime target, MonthSpan told) {
    return target
        .lastDay()
        .filter(day -> !day.isAfter(target.now()))
        .filter(day -> told.year() == null || told.year() == day.getYear())
        .filter(day -> told.to() == day.getMonthValue())
        .isPresent();
  }

  /** A year is told of as far as it has gone. */
  private static boolean isOther(MonthSpan told, YearMonth now) {
    if (told.year() != null && told.year() != now.getYear()) {
      return true;
    }
    YearMonth last = YearMonth.of(now.getYear(), told.to());
    return !told.isWholeYear() && (last.isAfter(now) || last.isBefore(now.minusMonths(QUARTER)));
  }
}
