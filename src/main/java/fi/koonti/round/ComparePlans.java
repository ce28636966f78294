package fi.koonti.round;

import fi.koonti.finding.Finding;
import fi.koonti.layout.PlanSheet;
import fi.koonti.place.Place;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.PlanTexts;
import fi.koonti.revise.PlanDiff;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;

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
   * @param language of the words for closed sets; null for that of the new plan
   */
  public static Result run(Path before, Path after, Language language) throws Trouble {
    Plan old = Plans.usable(before);
    Plan plan = Plans.usable(after);
    Language own = plan.settings().language();
    Language shown = language == null ? own : language;
    PlanDiff diff = PlanDiff.between(version(old, shown), version(plan, shown));
    Place settings = Place.of(after.getFileName().toString(), PlanSheet.SETTINGS.title(own));
    return new Result(plan, diff, diff.versionNotRaised(settings).stream().toList());
  }

  private static PlanDiff.Version version(Plan plan, Language language) {
    return new PlanDiff.Version(plan, PlanTexts.of(plan, language));
  }
}
