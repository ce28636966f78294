package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import java.util.List;

/** Where a number is due, the outcome has exactly one; what is doubtful is asked, not guessed. */
final class OutcomeNotANumber implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return row.indicator().isNumeric()
            && row.value(Field.OUTCOME).filter(OutcomeNotANumber::isDoubtful).isPresent()
            && !NumberShownOtherwise.tells(row, Field.OUTCOME)
        ? List.of(
            row.finding(FindingCode.OUTCOME_NOT_A_NUMBER, Field.OUTCOME)
                .with("indicator", row.indicator().name())
                .with(NumberQuestion.facts(row, Field.OUTCOME)))
        : List.of();
  }

  private static boolean isDoubtful(Value value) {
    return value.isUsable() && value.number() == null;
  }
}
