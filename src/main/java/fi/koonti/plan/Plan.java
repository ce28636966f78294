package fi.koonti.plan;

import fi.koonti.quantity.Measure;
import fi.koonti.quantity.Notation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One version of a municipality's plan for a year. Lists are in the order of the workbook, which is
 * the order of everything that is made from it. What is asked of it row by row is looked up in
 * indexes that are made once with it.
 */
public final class Plan {

  private final PlanIdentity identity;
  private final Settings settings;
  private final List<Period> periods;
  private final List<Sector> sectors;
  private final List<StatusChoice> statuses;
  private final List<Indicator> indicators;
  private final RuleChoices rules;
  private final UsedIds usedIds;

  private final Map<String, Indicator> byId = new HashMap<>();
  private final Map<String, List<Indicator>> bySector;
  private final Map<String, Sector> byCode = new HashMap<>();
  private final Map<Status, StatusChoice> choices = new EnumMap<>(Status.class);
  private final Measures measures;
  private final StatusWords statusWords;

  /**
   * @param statuses every {@link Status} at most once
   * @param indicators each id once, each of a sector that the plan has
   * @param rules what the municipality has made of the rules that it may change
   * @param usedIds every id that the workbook remembers, whether its row is there or not
   */
  public Plan(
      PlanIdentity identity,
      Settings settings,
      List<Period> periods,
      List<Sector> sectors,
      List<StatusChoice> statuses,
      List<Indicator> indicators,
      RuleChoices rules,
      UsedIds usedIds) {
    this.identity = Objects.requireNonNull(identity, "identity");
    this.settings = Objects.requireNonNull(settings, "settings");
    this.periods = List.copyOf(periods);
    this.sectors = List.copyOf(sectors);
    this.statuses = List.copyOf(statuses);
    this.indicators = List.copyOf(indicators);
    this.rules = Objects.requireNonNull(rules, "rules");
    this.usedIds = Objects.requireNonNull(usedIds, "usedIds");
    this.indicators.forEach(one -> byId.putIfAbsent(one.id(), one));
    this.bySector = this.indicators.stream().collect(Collectors.groupingBy(Indicator::sector));
    this.sectors.forEach(one -> byCode.putIfAbsent(one.code().toLowerCase(Locale.ROOT), one));
    this.statuses.forEach(one -> choices.putIfAbsent(one.status(), one));
    this.measures = new Measures(Notation.of(settings.language()));
    this.statusWords = new StatusWords(this.statuses);
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

  public PlanIdentity identity() {
    return identity;
  }

  public Settings settings() {
    return settings;
  }

  public List<Period> periods() {
    return periods;
  }

  public List<Sector> sectors() {
    return sectors;
  }

  public List<StatusChoice> statuses() {
    return statuses;
  }

  public List<Indicator> indicators() {
    return indicators;
  }

  public RuleChoices rules() {
    return rules;
  }

  public UsedIds usedIds() {
    return usedIds;
  }

  /** The period that someone calls {@code 2023-Q3} or {@code Q3}. */
  public Optional<Period> period(String word) {
    return periods.stream().filter(period -> period.isCalled(word)).findFirst();
  }

  /** The sector of a code, in any case. */
  public Optional<Sector> sector(String code) {
    return Optional.ofNullable(byCode.get(code.toLowerCase(Locale.ROOT)));
  }

  /** The indicator of an id. */
  public Optional<Indicator> indicator(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** What is asked in a period, of everybody. */
  public List<Indicator> asked(Period period) {
    return indicators.stream().filter(indicator -> indicator.isAskedIn(period)).toList();
  }

  /** What is asked of one sector in a period. */
  public List<Indicator> asked(Period period, Sector sector) {
    return bySector.getOrDefault(sector.code(), List.of()).stream()
        .filter(indicator -> indicator.isAskedIn(period))
        .toList();
  }

  /** What the outcomes of an indicator are asked in. */
  public Measure measure(Indicator indicator) {
    return measures.of(indicator);
  }

  /** How the municipality offers a status, or empty when it does not. */
  public Optional<StatusChoice> choice(Status status) {
    return Optional.ofNullable(choices.get(status));
  }

  /** The status that a word means: a name that the municipality gave, or a code, in any case. */
  public Optional<Status> statusCalled(String word) {
    return statusWords.find(word);
  }

  /** The municipality's word for a status; the code where it has none. */
  public String nameOf(Status status) {
    return choice(status).map(StatusChoice::name).orElse(status.name());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plan plan && components().equals(plan.components());
  }

  @Override
  public int hashCode() {
    return components().hashCode();
  }

  @Override
  public String toString() {
    return identity + " with " + indicators.size() + " indicators";
  }

  private List<Object> components() {
    return List.of(identity, settings, periods, sectors, statuses, indicators, rules, usedIds);
  }
}
