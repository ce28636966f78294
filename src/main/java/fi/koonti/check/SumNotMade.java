package fi.koonti.check;

import fi.koonti.assess.EarlierAmounts;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import java.util.List;

/** Outcomes that are each of one period and give no sum: nothing is held against the target. */
final class SumNotMade implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    if (row.number(Field.OUTCOME).isEmpty()) {
      return List.of();
    }
    return EarlierAmounts.gap(row.indicator(), row.plan().periods(), row.period(), row.history())
        .map(
            gap ->
                row.finding(FindingCode.SUM_NOT_MADE, Field.OUTCOME)
                    .with("why", gap.code())
                    .with("earlier", gap.period()))
        .map(List::of)
        .orElse(List.of());
  }
}
