package fi.koonti.assess;

import fi.koonti.plan.Accrual;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.quantity.LevelReader;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the periods before this one brought to a target whose outcomes are each of one period. */
public final class EarlierAmounts {

  /** What one period brought. */
  private record Amount(BigDecimal number, boolean exact) {}

  private EarlierAmounts() {}

  /**
   * Their sum since the target's time began; nothing in the first period. Empty where a period
   * between is not known, and for outcomes that are not each of one period.
   *
   * @param periods those of the plan
   */
  public static Optional<EarlierSum> of(
      Indicator indicator, List<Period> periods, Period now, History history) {
    if (indicator.accrual() != Accrual.OWN_PERIOD) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    boolean exact = true;
    LocalDate since = beginning(indicator, now);
    LocalDate day = since;
    while (day.isBefore(now.start())) {
      Optional<Period> next = beginsOn(day, periods).filter(one -> one.end().isBefore(now.start()));
      Optional<Amount> amount = next.flatMap(period -> amount(indicator, period, history));
      if (amount.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(amount.get().number());
      exact &= amount.get().exact();
      day = next.get().end().plusDays(1);
    }
    return Optional.of(new EarlierSum(sum, exact, since));
  }

  /** A target is of this year unless it says more; then it begins with its first month. */
  private static LocalDate beginning(Indicator indicator, Period now) {
    TargetTime time = TargetTime.of(indicator, now);
    return time.months() == null
        ? LocalDate.of(now.end().getYear(), 1, 1)
        : LocalDate.of(time.months().year(), time.months().from(), 1);
  }

  private static Optional<Period> beginsOn(LocalDate day, List<Period> periods) {
    List<Period> all = periods.stream().filter(one -> one.start().equals(day)).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Nothing was asked of it, so nothing came: no amount, and none that is missing. */
  private static Optional<Amount> amount(Indicator indicator, Period period, History history) {
    if (!indicator.isAskedIn(period)) {
      return Optional.of(new Amount(BigDecimal.ZERO, true));
    }
    return history.periods().stream()
        .filter(past -> past.key().equals(period.key()))
        .flatMap(past -> Optional.ofNullable(past.answers().get(indicator.id())).stream())
        .filter(answer -> answer.number() != null)
        .map(answer -> new Amount(answer.number(), isExact(answer)))
        .findFirst();
  }

  /** A sum is no more exact than the least exact of its parts. */
  private static boolean isExact(HistoricAnswer answer) {
    return !LevelReader.read(answer.outcome()).approximate();
  }
}
