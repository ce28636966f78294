package fi.koonti.revision;

import fi.koonti.plan.Indicator;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import fi.koonti.quantity.NamedYears;
import java.util.List;

/**
 * The plan of a later year, as far as it follows from an earlier one.
 *
 * @param plan the new plan: version 1; ids, texts and levels as they were decided
 * @param sameId whether the plan's id does not tell its year, so that both plans have the same
 * @param ended what was left out because it is no longer in force in any period; of the old plan
 * @param agedTargets what carries a target that was decided for an earlier year; of the old plan
 * @param agedTexts what speaks of years gone by; of the new plan
 * @param postponed periods that would be due on a Saturday or a Sunday; of the new plan
 */
public record NextYear(
    Plan plan,
    boolean sameId,
    List<Indicator> ended,
    List<Indicator> agedTargets,
    List<AgedText> agedTexts,
    List<Period> postponed) {

  public NextYear {
    ended = List.copyOf(ended);
    agedTargets = List.copyOf(agedTargets);
    agedTexts = List.copyOf(agedTexts);
    postponed = List.copyOf(postponed);
  }

  /**
   * Makes the plan of a year.
   *
   * @param year after that of the plan
   */
  public static NextYear of(Plan before, int year) {
    YearShift shift = new YearShift(before.settings().year(), year);
    List<Period> periods = before.periods().stream().map(shift::moved).toList();
    List<Indicator> ended =
        before.indicators().stream().filter(one -> hasEnded(one, periods)).toList();
    List<Indicator> kept =
        before.indicators().stream().filter(one -> !ended.contains(one)).toList();
    String id = shift.moved(before.identity().id());
    Plan plan =
        new Plan(
            new PlanIdentity(id, 1, ""),
            before.settings().inYear(year),
            periods,
            before.sectors(),
            before.statuses(),
            kept.stream().map(shift::moved).toList(),
            before.rules(),
            before.usedIds().withIndicators(before.indicators()));
    return new NextYear(
        plan,
        id.equals(before.identity().id()),
        ended,
        kept.stream().filter(one -> isAged(one, year)).toList(),
        AgedText.in(plan.indicators(), year, shift),
        before.periods().stream().filter(shift::postpones).map(shift::moved).toList());
  }

  private static boolean hasEnded(Indicator one, List<Period> periods) {
    return one.validTo() != null
        && periods.stream().noneMatch(period -> !one.validTo().isBefore(period.end()));
  }

  /** A target that names the year or a later one, by itself or by its span, is still ahead. */
  private static boolean isAged(Indicator one, int year) {
    String said = one.target().text() + " " + one.targetSpan();
    boolean isAhead = NamedYears.in(said).stream().anyMatch(named -> named >= year);
    return !one.target().isEmpty() && !isAhead;
  }
}
