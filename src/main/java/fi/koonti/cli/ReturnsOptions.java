package fi.koonti.cli;

import fi.koonti.usecase.MergeReturns;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What came back, and the plan and period that it is held against. */
final class ReturnsOptions {

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR")
  private List<Path> files;

  @Option(names = "--plan", required = true, paramLabel = "PLAN")
  private Path plan;

  @Option(names = "--period", required = true, paramLabel = "P")
  private String period;

  List<Path> files() {
    return files;
  }

  /**
   * All that a merge reads.
   *
   * @param previous earlier consolidated workbooks
   */
  MergeReturns.Sources with(List<Path> previous) {
    return new MergeReturns.Sources(files, plan, period, previous);
  }
}
