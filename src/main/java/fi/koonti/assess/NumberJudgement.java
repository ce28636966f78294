package fi.koonti.assess;

import fi.koonti.assess.Computed.Basis;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Status;
import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.LevelReading;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.quantity.UnitScale;
import fi.koonti.submission.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** Judges a number against the number that is to be reached. */
final class NumberJudgement {

  private final Indicator indicator;
  private final Optional<Value> outcome;
  private final TargetTime time;
  private final LevelReading words;
  private final Optional<EarlierSum> earlier;

  /**
   * A judgement.
   *
   * @param earlier what earlier periods brought, where outcomes are each of one period
   */
  NumberJudgement(
      Indicator indicator, Optional<Value> outcome, TargetTime time, Optional<EarlierSum> earlier) {
    this.earlier = earlier;
    this.indicator = indicator;
    this.outcome = outcome;
    this.time = time;
    // A typed number is exact and bare; only words can say "about" or name months.
    this.words = LevelReader.read(outcome.map(Value::words).orElse(""));
  }

  Computed judge() {
    Optional<Aim> aim = Aim.of(indicator);
    Optional<BigDecimal> number = outcome.map(Value::number);
    Optional<Basis> hindrance = hindrance(number, aim);
    if (hindrance.isPresent()) {
      return Computed.none(hindrance.get());
    }
    BigDecimal before = earlier.map(EarlierSum::amount).orElse(BigDecimal.ZERO);
    BigDecimal reached = number.orElseThrow().add(before);
    Figures figures = new Figures(indicator, aim.orElseThrow(), reached);
    Basis basis = basis(figures);
    Status status =
        switch (basis) {
          case TARGET_MET -> Status.REACHED;
          case TIME_OVER, LIMIT_PASSED -> Status.NOT_REACHED;
          default -> null;
        };
    return ProgressComputation.compute(figures, time, words.period(), status, basis);
  }

  private Optional<Basis> hindrance(Optional<BigDecimal> number, Optional<Aim> aim) {
    if (outcome.isEmpty()) {
      return Optional.of(Basis.NO_OUTCOME);
    }
    if (number.isEmpty()) {
      return Optional.of(Basis.NO_OUTCOME_NUMBER);
    }
    if (Aim.number(indicator).isEmpty()) {
      return Optional.of(Basis.NO_TARGET_NUMBER);
    }
    if (mayHaveOtherScale()) {
      return Optional.of(Basis.OTHER_UNIT);
    }
    if (words.approximate()) {
      return Optional.of(Basis.OUTCOME_NOT_EXACT);
    }
    if (aim.isEmpty()) {
      return Optional.of(Basis.NO_DIRECTION);
    }
    if (indicator.accrual() == Accrual.OWN_PERIOD && earlier.isEmpty()) {
      return Optional.of(
          indicator.addsUp() ? Basis.EARLIER_AMOUNT_MISSING : Basis.SHARES_NOT_ADDED);
    }
    if (earlier.filter(sum -> !sum.exact()).isPresent()) {
      return Optional.of(Basis.EARLIER_AMOUNT_NOT_EXACT);
    }
    return timeHindrance();
  }

  private Optional<Basis> timeHindrance() {
    MonthSpan told = words.period();
    if (told != null && time.isOutside(told)) {
      return Optional.of(Basis.OTHER_TIME);
    }
    return time.isAhead() ? Optional.of(Basis.NOT_BEGUN) : Optional.empty();
  }

  /**
   * Where no unit is asked, a bare number beside one in millions may be in millions as well: nobody
   * can tell.
   */
  private boolean mayHaveOtherScale() {
    LevelReading target = indicator.target().reading();
    return indicator.unit().isBlank()
        && (UnitScale.isScaled(target) && UnitScale.isBare(words)
            || UnitScale.isScaled(words) && UnitScale.isBare(target));
  }

  private Basis basis(Figures figures) {
    boolean part = words.period() != null && time.isMoreThan(words.period());
    boolean over = time.isOver() && !part;
    if (figures.isMet()) {
      return over || figures.staysMet() ? Basis.TARGET_MET : Basis.MET_SO_FAR;
    }
    if (figures.staysMissed()) {
      return over ? Basis.TIME_OVER : Basis.LIMIT_PASSED;
    }
    if (part) {
      return Basis.PART_OF_TIME;
    }
    if (over) {
      return Basis.TIME_OVER;
    }
    return time.isKnown() ? Basis.TIME_LEFT : Basis.TIME_UNKNOWN;
  }
}
