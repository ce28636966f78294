package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.plan.Level;
import fi.koonti.plan.Plan;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A share below one per cent without the sign: {@code 0,095} most often means 9,5 %, and what is
 * read is a tenth of a per cent.
 */
final class ShareAsFraction implements LintRule {

  @Override
  public Stream<Finding> look(Plan plan, PlanCells places) {
    return plan.indicators().stream()
        .filter(Indicator::isNumeric)
        .filter(one -> one.type() == IndicatorType.PERCENT)
        .flatMap(one -> Stream.of(LevelCells.baseline(one), LevelCells.target(one)))
        .flatMap(
            cells ->
                fraction(cells.level()).map(number -> finding(cells, number, places)).stream());
  }

  private static Optional<BigDecimal> fraction(Level level) {
    return Optional.ofNullable(level.number())
        .filter(number -> number.signum() != 0)
        .filter(number -> number.abs().compareTo(BigDecimal.ONE) < 0)
        .filter(number -> !isShare(level.text()));
  }

  private static boolean isShare(String text) {
    return UnitKind.of(text.replaceAll("[\\d\\s.,+−-]", "")) == UnitKind.SHARE;
  }

  private static Finding finding(LevelCells cells, BigDecimal number, PlanCells places) {
    return cells
        .finding(FindingCode.SHARE_AS_FRACTION, places)
        .with("read", number)
        .with("meant", number.movePointRight(2));
  }
}
