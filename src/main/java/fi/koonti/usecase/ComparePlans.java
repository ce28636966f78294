package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.Place;
import fi.koonti.plan.Plan;
import fi.koonti.plan.UsedIds;
import fi.koonti.planbook.PlanPlaces;
import fi.koonti.planbook.PlanTexts;
import fi.koonti.revision.PlanDiff;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares two versions of a plan. */
public final class ComparePlans {

  private ComparePlans() {}

  /**
   * What is different.
   *
   * @param plan the new one
   * @param findings what the coordinator has still to do
   */
  public record Result(Plan plan, PlanDiff diff, List<Finding> findings) {}

  /**
   * Compares.
   *
   * @param language of the words for closed sets; empty for that of the new plan
   */
  public static Result run(Path before, Path after, Optional<Language> language)
      throws UseCaseException {
    Plan old = Plans.usable(before);
    Plan plan = Plans.usable(after);
    PlanPlaces places = Plans.read(after).places();
    Language own = plan.settings().language();
    Language shown = language.orElse(own);
    PlanDiff diff = PlanDiff.between(version(old, shown), version(plan, shown));
    Place settings = Place.of(after.getFileName().toString(), PlanSheet.SETTINGS.title(own));
    List<Finding> findings = new ArrayList<>(diff.versionNotRaised(settings).stream().toList());
    UsedIds known = old.usedIds().withIndicators(old.indicators());
    findings.addAll(ReusedIds.among(known, plan, id -> places.of(id, PlanColumn.ID)));
    findings.addAll(forgotten(known, plan, places));
    findings.sort(null);
    return new Result(plan, diff, findings);
  }

  /** The ids that the new version could give again, although the old one knew them; told once. */
  private static List<Finding> forgotten(UsedIds known, Plan plan, PlanPlaces places) {
    UsedIds now = plan.usedIds().withIndicators(plan.indicators());
    List<String> ids = known.ids().stream().filter(id -> !now.contains(id)).sorted().toList();
    return ids.isEmpty()
        ? List.of()
        : List.of(
            Finding.of(FindingCode.PLAN_IDS_FORGOTTEN, places.of(PlanSheet.IDS))
                .with("count", ids.size())
                .with("ids", String.join(", ", ids)));
  }

  private static PlanDiff.Version version(Plan plan, Language language) {
    return new PlanDiff.Version(plan, PlanTexts.of(plan, language));
  }
}
