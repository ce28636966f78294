package fi.koonti.round;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.mould.Mould;
import fi.koonti.plan.Plan;
import fi.koonti.planbook.PlanWriter;
import fi.koonti.revise.NextYear;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the plan workbook of a later year out of an earlier plan. */
public final class RollPlan {

  private RollPlan() {}

  /**
   * What is wanted.
   *
   * @param year that of the new plan
   * @param out the new workbook; may not be there yet
   */
  public record Options(Path plan, int year, Path out, Moulds moulds) {}

  /**
   * What was made.
   *
   * @param renew texts that speak of years gone by, by their places in the new workbook
   */
  public record Result(Plan before, NextYear next, List<Finding> renew) {}

  /** Makes the workbook. */
  public static Result run(Options options) throws Trouble {
    Plan before = Plans.usable(options.plan());
    if (options.year() <= before.settings().year()) {
      throw Trouble.of(Trouble.Kind.YEAR_NOT_LATER)
          .with("year", options.year())
          .with("planned", before.settings().year());
    }
    if (Files.exists(options.out())) {
      throw Trouble.of(Trouble.Kind.OUTPUT_IS_THERE).with("path", options.out());
    }
    NextYear next = NextYear.of(before, options.year());
    Language language = before.settings().language();
    Mould mould = options.moulds().open(Moulds.Name.SUUNNITELMA, language);
    List<String> missing = PlanWriter.missing(mould);
    if (!missing.isEmpty()) {
      throw Trouble.of(Trouble.Kind.UNUSABLE_MOULD)
          .with("mould", Moulds.Name.SUUNNITELMA.file(language))
          .with("why", String.join(", ", missing));
    }
    Folders.madeFor(options.out());
    try {
      PlanWriter.write(next.plan(), mould, options.out());
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_WRITE, e).with("path", options.out());
    }
    List<Finding> renew =
        CheckPlan.run(options.out()).findings().stream()
            .filter(finding -> finding.code() == FindingCode.YEAR_GONE)
            .toList();
    return new Result(before, next, renew);
  }
}
