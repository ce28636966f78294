package fi.koonti.check;

import fi.koonti.assess.DayAnswer;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import java.util.List;

/** An outcome has come about; a day that is still ahead is a forecast. */
final class OutcomeDayAhead implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return row.outcomeDay().value().filter(day -> DayAnswer.isAhead(day, row.period())).isPresent()
        ? List.of(
            row.finding(FindingCode.OUTCOME_DAY_AHEAD, Field.OUTCOME)
                .with("end", row.period().end()))
        : List.of();
  }
}
