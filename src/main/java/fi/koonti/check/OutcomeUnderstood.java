package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number that was read out of words is told, so that the writer can see what was understood. */
final class OutcomeUnderstood implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    Optional<BigDecimal> read =
        row.value(Field.OUTCOME)
            .filter(value -> value.kind() == Value.Kind.TEXT)
            .map(Value::number);
    return row.indicator().isNumeric()
            && read.isPresent()
            && !RemarkUnclear.tells(row, Field.OUTCOME)
        ? List.of(
            row.finding(FindingCode.OUTCOME_UNDERSTOOD, Field.OUTCOME)
                .with("number", read.get().toPlainString()))
        : List.of();
  }
}
