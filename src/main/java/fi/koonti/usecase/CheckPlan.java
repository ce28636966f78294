package fi.koonti.usecase;

import fi.koonti.check.plan.LevelEcho;
import fi.koonti.check.plan.PlanLint;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.PlanPlaces;
import fi.koonti.planbook.PlanReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at a plan before forms are made from it. */
public final class CheckPlan {

  private CheckPlan() {}

  /**
   * What was found.
   *
   * @param plan empty when the plan cannot be used
   * @param findings sorted
   * @param levels what was understood of the levels, in plan order
   * @param places where the rows of the plan stand
   */
  public record Result(
      Optional<Plan> plan, List<Finding> findings, List<LevelEcho> levels, PlanPlaces places) {

    public boolean hasErrors() {
      return findings.stream().anyMatch(Finding::isError);
    }
  }

  /**
   * Reads the plan and looks at it as a careful reader would; what cannot be used keeps nobody from
   * looking at the rest.
   */
  public static Result run(Path file) throws UseCaseException {
    PlanReading reading = Plans.read(file);
    List<Finding> findings = new ArrayList<>(reading.findings());
    reading
        .draft()
        .filter(plan -> !isEmptyByFaults(plan, reading))
        .map(plan -> PlanLint.lint(plan, reading.places()).stream())
        .ifPresent(told -> told.filter(one -> !follows(one, reading)).forEach(findings::add));
    findings.replaceAll(finding -> withoutFutureId(finding, reading.places()));
    findings.sort(null);
    List<LevelEcho> levels = reading.draft().map(LevelEcho::all).orElse(List.of());
    return new Result(reading.plan(), List.copyOf(findings), levels, reading.places());
  }

  /** An id that a row may get is no name that anybody knows. */
  private static Finding withoutFutureId(Finding finding, PlanPlaces places) {
    return finding.rowId() == null || places.hasId(finding.rowId())
        ? finding
        : finding.withRow(null);
  }

  /** A sector whose rows could not be used has none that could. */
  private static boolean follows(Finding finding, PlanReading reading) {
    return finding.code() == FindingCode.SECTOR_WITHOUT_ROWS
        && reading.findings().stream().anyMatch(Finding::isError);
  }

  /** Rows that could not be used are told one by one; that none is left follows from that. */
  private static boolean isEmptyByFaults(Plan plan, PlanReading reading) {
    return plan.indicators().isEmpty() && reading.findings().stream().anyMatch(Finding::isError);
  }
}
