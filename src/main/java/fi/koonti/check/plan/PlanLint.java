package fi.koonti.check.plan;

import fi.koonti.finding.Finding;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.stream.Stream;

/** What a person should look at before forms are made from a plan. */
public final class PlanLint {

  private static final List<LintRule> RULES =
      List.of(
          new NothingAsked(),
          new IdMemoryMissing(),
          new IdNotRemembered(),
          new IdReused(),
          new PeriodOfOtherYear(),
          new PeriodNameOfOtherYear(),
          new PeriodsOverlap(),
          new PeriodsUnordered(),
          new PeriodsApart(),
          new SectorWithoutRows(),
          new GoalMissing(),
          new MeasureUnderTwoGoals(),
          new HeadingAsText(),
          new LabelInText(),
          new WordDivided(),
          new IndicatorRepeated(),
          new UnitAgainstType(),
          new ShareAsFraction(),
          new AccrualOfShare(),
          new BindingUnknown(),
          new IndicatorEmpty(),
          new IndicatorsInOneCell(),
          new MeasuresInOneCell(),
          new NameSpelledDifferently(),
          new TargetMissing(),
          new LevelHasTwoNumbers(),
          new LevelHasNoNumber(),
          new LevelHasNoDay(),
          new LevelContradicted(),
          new LevelReadInPart(),
          new LevelsFarApart(),
          new LevelUnclear(),
          new TargetChangeUnclear(),
          new TargetOnWrongSide(),
          new TargetAgainstDirection(),
          new TargetSpanUnread(),
          new TargetOfLaterYear(),
          new YearGone(),
          new HtmlInPlan(),
          new PlanTextTooLong());

  private PlanLint() {}

  /** What makes the titles of forms wrong, so that nobody should send them unasked. */
  public static List<Finding> ofTitles(Plan plan, PlanCells places) {
    return Stream.of(new PeriodOfOtherYear(), new PeriodNameOfOtherYear())
        .flatMap(rule -> rule.look(plan, places))
        .sorted()
        .toList();
  }

  /**
   * Looks at a plan; findings come by place.
   *
   * @param places where its indicators stand
   */
  public static List<Finding> lint(Plan plan, PlanCells places) {
    return RULES.stream()
        .flatMap(rule -> rule.look(plan, places))
        .flatMap(finding -> plan.rules().applied(finding).stream())
        .sorted()
        .toList();
  }
}
