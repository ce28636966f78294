package fi.koonti.round;

import fi.koonti.finding.Finding;
import fi.koonti.grid.GridLimits;
import fi.koonti.planbook.Numbering;
import fi.koonti.planbook.PlanNumberer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Gives ids to the rows of a plan that have none. */
public final class NumberPlan {

  private NumberPlan() {}

  /**
   * Numbers the workbook in place; the former one is kept beside it.
   *
   * @param previous former versions of the plan and consolidated workbooks, whose ids are used too
   */
  public static Numbering run(Path file, List<Path> previous) throws Trouble {
    if (!Files.isRegularFile(file)) {
      throw Trouble.of(Trouble.Kind.NO_SUCH_PATH).with("path", file);
    }
    try {
      Numbering numbering =
          new PlanNumberer(GridLimits.defaults())
              .number(file, file.getFileName().toString(), EarlierIds.in(previous));
      if (numbering.findings().stream().anyMatch(Finding::isError) && numbering.given().isEmpty()) {
        throw Trouble.of(Trouble.Kind.UNUSABLE_PLAN)
            .with("plan", file.getFileName())
            .with(numbering.findings());
      }
      return numbering;
    } catch (IOException e) {
      throw Trouble.because(Trouble.Kind.CANNOT_WRITE, e).with("path", file);
    }
  }
}
