package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Field;
import fi.koonti.plan.IndicatorType;
import fi.koonti.quantity.Magnitude;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A number that is right as it is written may still be a slip: typed in euros where thousands are
 * asked, 0,12 for 12 %, a minus too many. It is kept and asked about when it is far from the
 * baseline, the target and the outcome before (a forecast also from the outcome), as many of them
 * as there are; where there is none, when it is like no number of a municipality.
 */
final class NumberImplausible implements RowRule {

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final Field field;
  private final FindingCode code;

  NumberImplausible(Field field, FindingCode code) {
    this.field = field;
    this.code = code;
  }

  @Override
  public List<Finding> check(CheckedRow row) {
    Optional<BigDecimal> number = row.number(field);
    if (!row.indicator().isNumeric() || number.isEmpty()) {
      return List.of();
    }
    List<BigDecimal> known = known(row);
    return reason(row, number.get(), known)
        .or(() -> alone(row, number.get(), known))
        .map(
            why ->
                row.finding(code, field)
                    .with("why", why)
                    .with(field == Field.OUTCOME ? "outcome" : "forecast", shown(row, number.get()))
                    .with("unit", row.asked().unit())
                    .with(
                        "others",
                        known.isEmpty()
                            ? "–"
                            : known.stream().map(row::written).collect(Collectors.joining("; "))))
        .map(List::of)
        .orElse(List.of());
  }

  /** A number as the language writes it; what was typed, or shown as a share, as it is seen. */
  private String shown(CheckedRow row, BigDecimal number) {
    Value value = row.value(field).orElseThrow();
    boolean isBare = value.kind() == Value.Kind.NUMBER && !value.isShare();
    return isBare ? row.written(number) : value.shown();
  }

  private List<BigDecimal> known(CheckedRow row) {
    Optional<BigDecimal> now =
        field == Field.OUTCOME ? Optional.empty() : row.number(Field.OUTCOME);
    return Stream.of(
            row.indicator().baseline().number(),
            row.indicator().targetNumber(),
            row.outcomeBefore().orElse(null),
            now.orElse(null))
        .filter(Objects::nonNull)
        .map(BigDecimal::stripTrailingZeros)
        .distinct()
        .toList();
  }

  private Optional<String> alone(CheckedRow row, BigDecimal outcome, List<BigDecimal> known) {
    boolean isShare = row.indicator().type() == IndicatorType.PERCENT;
    return known.stream().anyMatch(one -> one.signum() != 0)
        ? Optional.empty()
        : LoneNumber.reason(outcome, row.asked().factor(), isShare, saysPercent(row));
  }

  private Optional<String> reason(CheckedRow row, BigDecimal outcome, List<BigDecimal> known) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    if (outcome.signum() < 0 && known.stream().allMatch(one -> one.signum() > 0)) {
      return Optional.of("implausible-negative");
    }
    boolean bareShare = row.indicator().type() == IndicatorType.PERCENT && !saysPercent(row);
    if (bareShare && isBelowOne(outcome) && known.stream().noneMatch(one -> isBelowOne(one))) {
      return Optional.of("implausible-share");
    }
    List<BigDecimal> others = known.stream().filter(one -> one.signum() != 0).toList();
    if (outcome.signum() == 0 || others.isEmpty()) {
      return Optional.empty();
    }
    if (others.stream().allMatch(one -> Magnitude.isTimes(outcome, one, THOUSAND))
        || others.stream().allMatch(one -> Magnitude.isTimes(outcome, one, MILLION))) {
      return Optional.of("implausible-scale");
    }
    // Next to nothing is near to nothing; what is larger than all the others is far from it too.
    boolean nearZero =
        others.size() < known.size()
            && others.stream().anyMatch(one -> outcome.abs().compareTo(one.abs()) <= 0);
    return !nearZero && others.stream().allMatch(one -> Magnitude.isFar(outcome, one))
        ? Optional.of("implausible-tenfold")
        : Optional.empty();
  }

  /** Whether the cell itself says that it is a share: 0,5 % is what it is. */
  private boolean saysPercent(CheckedRow row) {
    Value value = row.value(field).orElseThrow();
    return value.isShare() || row.asked().value(value.words()).reading().unit() != null;
  }

  /** One that stands alone may be all of it. */
  private static boolean isBelowOne(BigDecimal number) {
    return number.signum() != 0 && number.abs().compareTo(BigDecimal.ONE) <= 0;
  }
}
