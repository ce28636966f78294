package fi.koonti.usecase;

import fi.koonti.edit.UneditableException;
import fi.koonti.grid.GridReader;
import fi.koonti.io.InTheWay;
import fi.koonti.io.Written;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.planbook.Acceptance;
import fi.koonti.planbook.Decided;
import java.nio.file.Path;
import java.util.Optional;

/** Applies what a person chose among the questions of an imported plan. */
public final class AcceptProposals {

  private AcceptProposals() {}

  /**
   * What is wanted.
   *
   * @param plan the imported plan, with choices
   * @param out the new workbook
   * @param answers what is made of the answers, if anything
   */
  public record Options(Path plan, Path out, Optional<AnswersOutput> answers, InTheWay inTheWay) {}

  /** What was made. */
  public record Result(Decided decided, Written written) {}

  /** Makes the workbook. */
  public static Result run(Options options) throws UseCaseException {
    OutputEnding.WORKBOOK.demand(options.out());
    if (options.answers().isPresent()) {
      OutputEnding.WORKBOOK.demand(options.answers().get().file());
    }
    Plans.read(options.plan());
    Decided decided = decided(options.plan());
    byte[] made = decided.workbook().orElseThrow();
    Writing writing =
        new Writing(options.inTheWay())
            .reads(options.plan())
            .workbook(options.out(), out -> out.write(made));
    if (options.answers().isPresent()) {
      options.answers().get().put(made, options.out().getFileName().toString(), writing);
    }
    return new Result(decided, writing.write());
  }

  private static Decided decided(Path file) throws UseCaseException {
    FileLimits limits = FileLimits.defaults();
    String name = file.getFileName().toString();
    try {
      return Acceptance.of(new GridReader(limits).bytes(file), name, limits)
          .orElseThrow(
              () -> UseCaseException.of(UseCaseException.Kind.NOTHING_IMPORTED).with("path", file));
    } catch (UnreadableFileException refusal) {
      throw UseCaseException.of(UseCaseException.Kind.REPORT_UNREADABLE, refusal)
          .with("path", file)
          .with("why", refusal.code());
    } catch (UneditableException otherFormat) {
      throw UseCaseException.of(UseCaseException.Kind.REPORT_UNREADABLE, otherFormat)
          .with("path", file)
          .with("why", "ids-need-xlsx");
    }
  }
}
