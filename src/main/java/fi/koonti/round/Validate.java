package fi.koonti.round;

import fi.koonti.check.Checks;
import fi.koonti.finding.Finding;
import fi.koonti.merge.FileResult;
import fi.koonti.merge.FileResult.Outcome;
import fi.koonti.plan.Plan;
import fi.koonti.submission.Refused;
import fi.koonti.submission.Returned;
import fi.koonti.submission.Submission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks returned files one by one, before they are merged. */
public final class Validate {

  private Validate() {}

  /**
   * What is wanted.
   *
   * @param plan null to hold each form against the plan that it carries itself
   * @param period what someone calls it; null to take each form's own
   */
  public record Options(List<Path> files, Path plan, String period) {}

  /**
   * What was found.
   *
   * @param batch the files as they were found
   * @param files what becomes of each file, by name
   * @param findings sorted
   */
  public record Result(
      Optional<Plan> plan, Batch batch, List<FileResult> files, List<Finding> findings) {

    public boolean hasErrors() {
      return findings.stream().anyMatch(Finding::isError);
    }
  }

  /** Checks the files. */
  public static Result run(Options options, Progress progress) throws Trouble {
    Optional<Plan> plan =
        options.plan() == null ? Optional.empty() : Optional.of(Plans.usable(options.plan()));
    if (plan.isPresent() && options.period() != null) {
      Plans.period(plan.get(), options.period());
    }
    Batch batch = Batch.of(options.files(), plan);
    List<FileResult> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    batch.read(
        progress,
        returned -> {
          List<Finding> its = findings(returned, plan, options.period());
          files.add(result(returned, its));
          findings.addAll(its);
        });
    findings.sort(null);
    return new Result(plan, batch, List.copyOf(files), List.copyOf(findings));
  }

  private static List<Finding> findings(Returned returned, Optional<Plan> plan, String period) {
    if (returned instanceof Refused refused) {
      return List.of(refused.reason());
    }
    Submission submission = (Submission) returned;
    return Expectations.of(submission, plan, period)
        .map(expected -> Checks.all(submission, expected))
        .orElse(submission.findings());
  }

  private static FileResult result(Returned returned, List<Finding> findings) {
    if (returned instanceof Refused refused) {
      Outcome outcome = refused.ignored() ? Outcome.IGNORED : Outcome.REJECTED;
      return new FileResult(refused.source(), null, outcome, refused.reason());
    }
    Submission submission = (Submission) returned;
    Optional<Finding> gate = findings.stream().filter(Checks::rejects).findFirst();
    return new FileResult(
        submission.source(),
        submission.identity(),
        gate.isPresent() ? Outcome.REJECTED : Outcome.MERGED,
        gate.orElse(null));
  }
}
