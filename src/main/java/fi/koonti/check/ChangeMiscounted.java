package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.quantity.Candidate;
import fi.koonti.quantity.LevelReading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * A change in per cent is counted from where it begins: 424 to 361 is a fall of 14.9 %, not of 17
 * %. Told only when the per cent stated are exactly those counted from the wrong end, for then
 * nobody can doubt which two figures are meant.
 */
final class ChangeMiscounted implements RowRule {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SHOWN_DECIMALS = 1;

  @Override
  public List<Finding> check(CheckedRow row) {
    LevelReading reading = row.narrative();
    List<BigDecimal> figures =
        reading.candidates().stream()
            .filter(one -> !"%".equals(one.unit()))
            .map(Candidate::number)
            .distinct()
            .toList();
    BigDecimal stated = reading.change();
    if (stated == null || figures.size() != 2 || figures.stream().anyMatch(n -> n.signum() <= 0)) {
      return List.of();
    }
    BigDecimal smaller = figures.get(0).min(figures.get(1));
    BigDecimal larger = figures.get(0).max(figures.get(1));
    boolean fall = stated.signum() < 0;
    BigDecimal right = percent(larger.subtract(smaller), fall ? larger : smaller);
    BigDecimal wrong = percent(larger.subtract(smaller), fall ? smaller : larger);
    return isRounded(stated.abs(), wrong) && !isRounded(stated.abs(), right)
        ? List.of(
            row.finding(FindingCode.CHANGE_MISCOUNTED, Field.NARRATIVE)
                .withValue(row.written(stated.abs()) + " %")
                .with("from", (fall ? larger : smaller).toPlainString())
                .with("to", (fall ? smaller : larger).toPlainString())
                .with("percent", shown(right).toPlainString()))
        : List.of();
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  private static boolean isRounded(BigDecimal stated, BigDecimal exact) {
    return exact.setScale(Math.max(0, stated.scale()), RoundingMode.HALF_UP).compareTo(stated) == 0;
  }

  private static BigDecimal shown(BigDecimal exact) {
    return exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
  }
}
