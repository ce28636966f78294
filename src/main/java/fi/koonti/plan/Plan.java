package fi.koonti.plan;

import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of a municipality's plan for a year. Lists are in the order of the workbook, which is
 * the order of everything that is made from it.
 *
 * @param statuses every {@link Status} at most once
 * @param indicators each id once, each of a sector that the plan has
 * @param rules what the municipality has made of the rules that it may change
 * @param usedIds every id that the workbook remembers, whether its row is there or not
 */
public record Plan(
    PlanIdentity identity,
    Settings settings,
    List<Period> periods,
    List<Sector> sectors,
    List<StatusChoice> statuses,
    List<Indicator> indicators,
    RuleChoices rules,
    UsedIds usedIds) {

  public Plan {
    periods = List.copyOf(periods);
    sectors = List.copyOf(sectors);
    statuses = List.copyOf(statuses);
    indicators = List.copyOf(indicators);
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(usedIds, "usedIds");
  }

  /** A plan that leaves every rule as it is and remembers nothing. */
  public Plan(
      PlanIdentity identity,
      Settings settings,
      List<Period> periods,
      List<Sector> sectors,
      List<StatusChoice> statuses,
      List<Indicator> indicators) {
    this(
        identity, settings, periods, sectors, statuses, indicators, RuleChoices.NONE, UsedIds.NONE);
  }

  /** The period that someone calls {@code 2023-Q3} or {@code Q3}. */
  public Optional<Period> period(String word) {
    return periods.stream().filter(period -> period.isCalled(word)).findFirst();
  }

  /** The sector of a code, in any case. */
  public Optional<Sector> sector(String code) {
    return sectors.stream().filter(sector -> sector.code().equalsIgnoreCase(code)).findFirst();
  }

  /** The indicator of an id. */
  public Optional<Indicator> indicator(String id) {
    return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
  }

  /** What is asked in a period, of everybody. */
  public List<Indicator> asked(Period period) {
    return indicators.stream().filter(indicator -> indicator.isAskedIn(period)).toList();
  }

  /** What is asked of one sector in a period. */
  public List<Indicator> asked(Period period, Sector sector) {
    return asked(period).stream().filter(one -> one.sector().equals(sector.code())).toList();
  }

  /** What the outcomes of an indicator are asked in. */
  public Measure measure(Indicator indicator) {
    return indicator.measure(Notation.of(settings.language()));
  }

  /** How the municipality offers a status, or empty when it does not. */
  public Optional<StatusChoice> choice(Status status) {
    return statuses.stream().filter(choice -> choice.status() == status).findFirst();
  }

  /** The status that a word means: a name that the municipality gave, or a code, in any case. */
  public Optional<Status> statusCalled(String word) {
    return new StatusWords(statuses).find(word);
  }

  /** The municipality's word for a status; the code where it has none. */
  public String nameOf(Status status) {
    return choice(status).map(StatusChoice::name).orElse(status.name());
  }
}
