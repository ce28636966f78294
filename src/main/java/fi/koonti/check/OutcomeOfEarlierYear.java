package fi.koonti.check;

import fi.koonti.assess.DayAnswer;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import java.util.List;

/** What this plan wants was hardly done a year before; most often the year is mistyped. */
final class OutcomeOfEarlierYear implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return row.outcomeDay()
            .value()
            .filter(day -> DayAnswer.isOfEarlierYear(day, row.indicator(), row.period()))
            .isPresent()
        ? List.of(
            row.finding(FindingCode.OUTCOME_OF_EARLIER_YEAR, Field.OUTCOME)
                .with("year", row.period().end().getYear()))
        : List.of();
  }
}
