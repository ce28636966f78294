package fi.koonti.check;

import fi.koonti.assess.EarlierSum;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.quantity.Candidate;
import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.TargetWords;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The narrative and the outcome state one figure. Only a narrative with a single figure of the
 * indicator's unit can contradict: where there are several, or numbers in words, nobody knows which
 * is meant.
 */
final class NarrativeContradictsOutcome implements RowRule {

  @Override
  public List<Finding> check(CheckedRow row) {
    Optional<BigDecimal> outcome = row.number(Field.OUTCOME);
    if (!row.indicator().isNumeric() || outcome.isEmpty()) {
      return List.of();
    }
    String narrative = row.text(Field.NARRATIVE);
    List<Candidate> figures = Figure.inUnitOf(row);
    if (figures.size() != 1
        || !Figure.isExact(figures.get(0))
        || LevelReader.hasNumberWord(
            narrative, Objects.requireNonNullElse(figures.get(0).unit(), ""))) {
      return List.of();
    }
    BigDecimal stated = figures.get(0).number();
    boolean saidElsewhere =
        row.narrative().candidates().stream().anyMatch(one -> agree(one.number(), outcome.get()));
    return saidElsewhere || isAnotherFigure(row, narrative, stated)
        ? List.of()
        : List.of(
            row.with(
                row.finding(FindingCode.NARRATIVE_CONTRADICTS_OUTCOME, Field.NARRATIVE)
                    .withValue(figures.get(0).text()),
                "outcome",
                Field.OUTCOME));
  }

  /**
   * Whether the figure is that of the baseline, of the period before, or of the target where the
   * narrative speaks of one.
   */
  private static boolean isAnotherFigure(CheckedRow row, String narrative, BigDecimal stated) {
    BigDecimal before = row.outcomeBefore().orElse(null);
    BigDecimal target = TargetWords.areIn(narrative) ? row.indicator().targetNumber() : null;
    BigDecimal sum = row.earlier().map(EarlierSum::amount).map(outcome(row)::add).orElse(null);
    return Stream.of(row.indicator().baseline().number(), target, before, sum)
        .anyMatch(one -> one != null && agree(stated, one));
  }

  private static BigDecimal outcome(CheckedRow row) {
    return row.value(Field.OUTCOME).map(Value::number).orElse(BigDecimal.ZERO);
  }

  /** Whether two numbers are one, written with more or fewer decimals. */
  private static boolean agree(BigDecimal one, BigDecimal other) {
    int decimals = Math.max(0, Math.min(one.scale(), other.scale()));
    return one.setScale(decimals, RoundingMode.HALF_UP)
            .compareTo(other.setScale(decimals, RoundingMode.HALF_UP))
        == 0;
  }
}
