package fi.koonti.revision;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.Place;
import fi.koonti.plan.Plan;
import fi.koonti.plan.PlanIdentity;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is different in a new version of a plan.
 *
 * @param changes by sheet and kind, in plan order
 * @param touched the forms that must be sent anew, by sector in plan order
 */
public record PlanDiff(
    PlanIdentity before, PlanIdentity after, List<PlanChange> changes, List<TouchedForms> touched) {

  public PlanDiff {
    changes = List.copyOf(changes);
    touched = List.copyOf(touched);
  }

  /** A plan, and the rows of its workbook in words of the same language as those of the other. */
  public record Version(Plan plan, List<WrittenRow> rows) {
    public Version {
      rows = List.copyOf(rows);
    }
  }

  /** Compares two versions. */
  public static PlanDiff between(Version before, Version after) {
    return new PlanDiff(
        before.plan().identity(),
        after.plan().identity(),
        Arrays.stream(PlanSheet.values())
            .flatMap(sheet -> SheetDiff.of(sheet, before.rows(), after.rows()).stream())
            .toList(),
        TouchedForms.between(before.plan(), after.plan()));
  }

  /**
   * That the version stayed although forms change: who answers the old form would be told of texts
   * that they never changed.
   *
   * @param settings where the new plan has its version
   */
  public Optional<Finding> versionNotRaised(Place settings) {
    boolean raised = after.version() > before.version();
    if (touched.isEmpty() || raised || !before.id().equals(after.id())) {
      return Optional.empty();
    }
    return Optional.of(
        Finding.of(FindingCode.PLAN_VERSION_NOT_RAISED, settings)
            .withValue(String.valueOf(after.version()))
            .with("former", before.version())
            .with("wanted", before.version() + 1));
  }
}
