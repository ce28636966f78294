package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.StatusChoice;
import fi.koonti.quantity.Candidate;
import java.util.List;
import java.util.Optional;

/** A figure that stands in the narrative only belongs to the outcome, where it can be compared. */
final class OutcomeOnlyInNarrative implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    return figure(row)
        .map(
            figure ->
                List.of(
                    row.finding(FindingCode.OUTCOME_ONLY_IN_NARRATIVE, Field.OUTCOME)
                        .withValue(figure.text())
                        .with("number", figure.number().toPlainString())))
        .orElse(List.of());
  }

  /** The only figure of the narrative that has the indicator's unit, where the outcome is due. */
  static Optional<Candidate> figure(CheckedRow row) {
    boolean due = row.choice().filter(StatusChoice::needsOutcome).isPresent();
    if (!due || !row.indicator().isNumeric() || !row.missing(Field.OUTCOME)) {
      return Optional.empty();
    }
    List<Candidate> figures = Figure.inUnitOf(row);
    return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
  }
}
