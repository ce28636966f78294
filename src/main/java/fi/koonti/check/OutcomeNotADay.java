package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import java.util.List;

/** Where a day is due, the outcome is one; what is doubtful is asked, not guessed. */
final class OutcomeNotADay implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return row.outcomeDay()
        .doubt()
        .filter(doubt -> row.value(Field.OUTCOME).filter(DayNotCounted::isOne).isEmpty())
        .map(
            doubt ->
                List.of(
                    row.finding(FindingCode.OUTCOME_NOT_A_DAY, Field.OUTCOME)
                        .with("indicator", row.indicator().name())
                        .with("year", row.year())
                        .with("why", doubt.code())))
        .orElse(List.of());
  }
}
