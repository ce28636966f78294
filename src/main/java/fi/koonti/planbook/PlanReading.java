package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import fi.koonti.plan.Plan;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of reading a plan workbook.
 *
 * @param plan there if and only if no finding is an error
 * @param draft what could be read, for whoever looks for more to mend in one go; the plan itself
 *     when there is one; empty when not even the settings could be read
 * @param findings everything that is wrong with the workbook, by place
 * @param places where its indicators stand
 */
public record PlanReading(
    Optional<Plan> plan, Optional<Plan> draft, List<Finding> findings, PlanPlaces places) {

  public PlanReading {
    findings = List.copyOf(findings);
    Objects.requireNonNull(places, "places");
    if (plan.isPresent() == findings.stream().anyMatch(Finding::isError)) {
      throw new IllegalArgumentException(
          "expected a plan if and only if there is no error, but found " + findings);
    }
  }
}
