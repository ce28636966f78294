package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Plan;
import fi.koonti.plan.UsedIds;
import fi.koonti.plan.UsedIds.Use;
import java.util.List;
import java.util.function.Function;

/** Tells the ids that stood for something else in an earlier workbook than they do in a plan. */
final class ReusedIds {

  private ReusedIds() {}

  /**
   * What is told, in plan order; nothing when the plan has turned the rule off.
   *
   * @param names what ids stood for in the earlier workbook
   * @param place where to look, by id
   */
  static List<Finding> among(UsedIds names, Plan plan, Function<String, Place> place) {
    return plan.indicators().stream()
        .filter(now -> isReused(names.of(now.id()), now, plan))
        .map(now -> finding(names.of(now.id()), now, place.apply(now.id())))
        .flatMap(finding -> plan.rules().applied(finding).stream())
        .toList();
  }

  private static boolean isReused(List<Use> names, Indicator now, Plan plan) {
    return !names.isEmpty()
        && names.stream().allMatch(then -> plan.usedIds().isOther(then, Use.of(now)));
  }

  private static Finding finding(List<Use> names, Indicator now, Place place) {
    return Finding.of(FindingCode.ID_REUSED, place)
        .withRow(now.id())
        .withValue(Use.of(now).name())
        .with("former", names.get(names.size() - 1).name());
  }
}
