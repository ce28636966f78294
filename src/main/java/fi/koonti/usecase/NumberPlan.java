package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.io.InTheWay;
import fi.koonti.io.Written;
import fi.koonti.opc.FileLimits;
import fi.koonti.planbook.Numbering;
import fi.koonti.planbook.PlanNumberer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Gives ids to the rows of a plan that have none. */
public final class NumberPlan {

  private NumberPlan() {}

  /**
   * What was done.
   *
   * @param kept what the workbook as it was before is called now; empty when nothing was changed
   */
  public record Result(Numbering numbering, Optional<Path> kept) {}

  /**
   * Numbers the workbook in place, the one file that is input and output; the former one is kept
   * beside it.
   *
   * @param previous former versions of the plan and consolidated workbooks, whose ids are used too
   */
  public static Result run(Path file, List<Path> previous) throws UseCaseException {
    Inputs.refuseKept(file);
    PlanFile.demand(file);
    Numbering numbering =
        new PlanNumberer(FileLimits.defaults())
            .number(file, file.getFileName().toString(), EarlierIds.in(previous));
    if (numbering.findings().stream().anyMatch(Finding::isError) && numbering.given().isEmpty()) {
      // Another workbook of ours is told as what it is.
      Plans.read(file);
      throw UseCaseException.of(UseCaseException.Kind.UNUSABLE_PLAN)
          .with("plan", file.getFileName())
          .with(numbering.findings());
    }
    if (numbering.workbook().isEmpty()) {
      return new Result(numbering, Optional.empty());
    }
    byte[] workbook = numbering.workbook().get();
    Written written =
        new Writing(InTheWay.KEEP_ALL)
            .reads(previous)
            .workbook(file, out -> out.write(workbook))
            .write();
    return new Result(numbering, Optional.of(written.kept().get(0).keptAs()));
  }
}
