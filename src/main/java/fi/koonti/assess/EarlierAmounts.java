package fi.koonti.assess;

import fi.koonti.assess.SumGap.Kind;
import fi.koonti.plan.Accrual;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.quantity.LevelReader;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.submission.History;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.text.Dates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the periods before this one brought to a target whose outcomes are each of one period. */
public final class EarlierAmounts {

  /** What one period brought. */
  private record Amount(BigDecimal number, boolean exact) {}

  private final Indicator indicator;
  private final History history;
  private final LocalDate since;
  private BigDecimal sum = BigDecimal.ZERO;
  private boolean exact = true;

  /** What is in the way of a sum. */
  private final Optional<SumGap> gap;

  private EarlierAmounts(Indicator indicator, List<Period> periods, Period now, History history) {
    this.indicator = indicator;
    this.history = history;
    this.since = beginning(indicator, now);
    this.gap = added(periods, now);
  }

  /**
   * Their sum since the target's time began; nothing in the first period. Empty where a period
   * between is not known, for shares, and for outcomes that are not each of one period.
   *
   * @param periods those of the plan
   */
  public static Optional<EarlierSum> of(
      Indicator indicator, List<Period> periods, Period now, History history) {
    return amounts(indicator, periods, now, history)
        .filter(amounts -> amounts.gap.isEmpty())
        .map(amounts -> new EarlierSum(amounts.sum, amounts.exact, amounts.since));
  }

  /** Why outcomes that are each of one period give no sum; empty where they do, or need none. */
  public static Optional<SumGap> gap(
      Indicator indicator, List<Period> periods, Period now, History history) {
    return amounts(indicator, periods, now, history).flatMap(amounts -> amounts.gap);
  }

  /** Only outcomes that are each of one period are added up. */
  private static Optional<EarlierAmounts> amounts(
      Indicator indicator, List<Period> periods, Period now, History history) {
    return indicator.accrual() == Accrual.OWN_PERIOD
        ? Optional.of(new EarlierAmounts(indicator, periods, now, history))
        : Optional.empty();
  }

  private Optional<SumGap> added(List<Period> periods, Period now) {
    LocalDate day = since;
    if (day.isBefore(now.start()) && !indicator.addsUp()) {
      return Optional.of(new SumGap(Kind.OF_SHARES, now.key()));
    }
    while (day.isBefore(now.start())) {
      Optional<Period> next = beginsOn(day, periods).filter(one -> one.end().isBefore(now.start()));
      if (next.isEmpty()) {
        return Optional.of(new SumGap(Kind.OF_PERIODS, Dates.of(day)));
      }
      String key = next.get().key();
      Optional<Amount> amount = amount(next.get());
      if (amount.isEmpty()) {
        boolean given = history.periods().stream().anyMatch(past -> past.key().equals(key));
        return Optional.of(new SumGap(given ? Kind.NO_NUMBER : Kind.NOT_GIVEN, key));
      }
      sum = sum.add(amount.get().number());
      exact &= amount.get().exact();
      day = next.get().end().plusDays(1);
    }
    return Optional.empty();
  }

  /** A target is of this year unless it says more; then it begins with its first month. */
  private static LocalDate beginning(Indicator indicator, Period now) {
    MonthSpan months = TargetTime.of(indicator, now).months();
    int year = now.end().getYear();
    return months == null
        ? LocalDate.of(year, 1, 1)
        : LocalDate.of(months.yearOr(year), months.from(), 1);
  }

  private static Optional<Period> beginsOn(LocalDate day, List<Period> periods) {
    List<Period> all = periods.stream().filter(one -> one.start().equals(day)).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Nothing was asked of it, so nothing came: no amount, and none that is missing. */
  private Optional<Amount> amount(Period period) {
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
