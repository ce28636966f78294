package fi.koonti.check;

import fi.koonti.assess.DayAnswer;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.submission.Value;
import fi.koonti.text.TextNormalizer;
import java.util.List;
import java.util.Optional;

/** A day that was read out of words is told, so that the writer can see what was understood. */
final class OutcomeDayUnderstood implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    Optional<Value> typed = row.value(Field.OUTCOME).filter(OutcomeDayUnderstood::isText);
    return typed
        .flatMap(value -> row.outcomeDay().value().filter(day -> !isPlain(value, day)))
        .filter(day -> !isAsked(row, day))
        .map(
            day ->
                List.of(
                    row.finding(FindingCode.OUTCOME_DAY_UNDERSTOOD, Field.OUTCOME)
                        .with("day", day.shown())))
        .orElse(List.of());
  }

  /** Whether the day is asked about all the same. */
  private static boolean isAsked(CheckedRow row, CalendarValue day) {
    return DayAnswer.isAhead(day, row.period())
        || DayAnswer.isOfEarlierYear(day, row.indicator(), row.period());
  }

  private static boolean isText(Value value) {
    return value.kind() == Value.Kind.TEXT;
  }

  /** Whether the text is how everybody writes it. */
  private static boolean isPlain(Value value, CalendarValue day) {
    String text = TextNormalizer.normal(value.text());
    return text.equals(day.shown()) || text.equals(day.toString());
  }
}
