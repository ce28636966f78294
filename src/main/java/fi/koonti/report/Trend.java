package fi.koonti.report;

import fi.koonti.plan.Accrual;
import fi.koonti.plan.Direction;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.IndicatorType;
import fi.koonti.quantity.MonthSpan;
import fi.koonti.submission.History.HistoricAnswer;
import fi.koonti.text.KebabCase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an indicator has moved since the number before. A status says how it stands, a trend where
 * it goes: it may be off track and still improve. What accrues grows from period to period, which
 * is neither good nor bad; it is held against the same period of the year before, where that is
 * known.
 */
enum Trend {
  IMPROVED,
  UNCHANGED,
  DECLINED,
  /** The two numbers tell of other months, such as January to May and January to August. */
  OTHER_TIME,
  /** More has come since the period before. */
  ACCRUED,
  /** Nothing has come since the period before. */
  NOTHING_ACCRUED;

  /**
   * What a period brought.
   *
   * @param key {@code 2023-Q3}
   * @param answer empty where nothing is known
   */
  record Told(String key, Optional<HistoricAnswer> answer) {

    Optional<HistoricAnswer> numbered() {
      return answer.filter(one -> one.number() != null);
    }

    private BigDecimal number() {
      return answer.map(HistoricAnswer::number).orElseThrow();
    }

    String year() {
      return key.substring(0, Math.max(0, key.indexOf('-')));
    }

    private String code() {
      return key.substring(key.indexOf('-') + 1);
    }

    boolean isAYearBefore(Told other) {
      return code().equals(other.code())
          && year().matches("\\d{4}")
          && String.valueOf(Integer.parseInt(year()) + 1).equals(other.year());
    }
  }

  /** How bundles write it, {@code other-time}. */
  String code() {
    return KebabCase.of(this);
  }

  /**
   * The trend of the last answer against the latest one before it that has a number; empty when
   * either is missing or when nobody can say which way is better.
   *
   * @param told from the earliest period to this one
   */
  static Optional<Trend> of(Indicator indicator, List<Told> told) {
    Told last = told.get(told.size() - 1);
    List<Told> earlier = new ArrayList<>();
    told.subList(0, told.size() - 1).stream()
        .filter(one -> one.numbered().isPresent())
        .forEach(earlier::add);
    if (last.numbered().isEmpty() || !indicator.isNumeric()) {
      return Optional.empty();
    }
    return indicator.accrual().accrues()
        ? accrued(indicator, earlier, last)
        : moved(indicator, earlier, last);
  }

  private static Optional<Trend> accrued(Indicator indicator, List<Told> earlier, Told last) {
    Optional<Told> yearBefore = earlier.stream().filter(one -> one.isAYearBefore(last)).findFirst();
    if (yearBefore.isPresent()) {
      return between(indicator, yearBefore.get(), last);
    }
    if (indicator.accrual() == Accrual.OWN_PERIOD) {
      boolean more = last.number().signum() != 0;
      return Optional.of(more ? ACCRUED : NOTHING_ACCRUED);
    }
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Told before = earlier.get(earlier.size() - 1);
    if (!before.year().equals(last.year())) {
      return Optional.of(OTHER_TIME);
    }
    int change = change(before, last);
    if (change < 0) {
      return Optional.empty();
    }
    return Optional.of(change > 0 ? ACCRUED : NOTHING_ACCRUED);
  }

  private static Optional<Trend> moved(Indicator indicator, List<Told> earlier, Told last) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    Told before = earlier.get(earlier.size() - 1);
    return mayBeGrowingCosts(indicator, earlier, last)
        ? Optional.empty()
        : between(indicator, before, last);
  }

  /** Costs that only grow within a year may count from its beginning: nobody has said. */
  private static boolean mayBeGrowingCosts(Indicator indicator, List<Told> earlier, Told last) {
    boolean costs =
        indicator.accrual() == Accrual.UNSTATED
            && indicator.type() == IndicatorType.EURO
            && better(indicator.direction()).filter(way -> way < 0).isPresent();
    List<Told> ofYear = new ArrayList<>(earlier);
    ofYear.removeIf(one -> !one.year().equals(last.year()));
    ofYear.add(last);
    boolean grows = ofYear.size() > 1 && change(ofYear.get(ofYear.size() - 2), last) > 0;
    for (int i = 1; i < ofYear.size(); i++) {
      grows &= change(ofYear.get(i - 1), ofYear.get(i)) >= 0;
    }
    return costs && grows;
  }

  private static int change(Told before, Told now) {
    return now.number().compareTo(before.number());
  }

  private static Optional<Trend> between(Indicator indicator, Told before, Told now) {
    if (!ofTheSameMonths(months(before), months(now))) {
      return Optional.of(OTHER_TIME);
    }
    int change = change(before, now);
    if (change == 0) {
      return Optional.of(UNCHANGED);
    }
    return better(indicator.direction()).map(way -> way == change ? IMPROVED : DECLINED);
  }

  private static Optional<MonthSpan> months(Told told) {
    return MonthSpan.parse(told.numbered().orElseThrow().outcome());
  }

  private static boolean ofTheSameMonths(Optional<MonthSpan> one, Optional<MonthSpan> other) {
    return one.isPresent() && other.isPresent()
        ? one.get().hasSameMonths(other.get())
        : one.isEmpty() && other.isEmpty();
  }

  /** The sign of a change for the better. */
  private static Optional<Integer> better(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER, AT_LEAST -> Optional.of(1);
      case LOWER_IS_BETTER, AT_MOST -> Optional.of(-1);
      case NONE -> Optional.empty();
    };
  }
}
