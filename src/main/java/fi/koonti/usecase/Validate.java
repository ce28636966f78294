package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.merge.FileResult;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.submission.Returned;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Checks returned files before they are merged, those of one sector together as a merge would. */
public final class Validate {

  private Validate() {}

  /**
   * What is wanted.
   *
   * @param plan empty to hold each form against the plan that it carries itself
   * @param period what someone calls it; empty to take each form's own
   */
  public record Options(List<Path> files, Optional<Path> plan, Optional<String> period) {}

  /**
   * What was found.
   *
   * @param batch the files as they were found
   * @param spoken the languages of the forms
   * @param files what becomes of each file, by name
   * @param findings sorted
   */
  public record Result(
      Optional<Plan> plan,
      Batch batch,
      Spoken spoken,
      List<FileResult> files,
      List<Finding> findings) {

    /** The language to speak of all together: the plan's, else that of most forms. */
    public Language language() {
      return plan.map(one -> one.settings().language()).orElseGet(spoken::common);
    }

    public boolean hasErrors() {
      return findings.stream().anyMatch(Finding::isError);
    }
  }

  /** Checks the files. */
  public static Result run(Options options, Progress progress) throws UseCaseException {
    Optional<Plan> plan =
        options.plan().isPresent()
            ? Optional.of(Plans.usable(options.plan().get()))
            : Optional.empty();
    Optional<Period> period =
        plan.isPresent() && options.period().isPresent()
            ? Optional.of(Plans.period(plan.get(), options.period().get()))
            : Optional.empty();
    OwnFiles own = OwnFiles.none();
    options.plan().ifPresent(own::reads);
    Batch batch = Batch.of(options.files(), own, plan, period);
    List<Returned> returned = new ArrayList<>();
    Spoken spoken = batch.read(progress, returned::add);
    List<FileResult> files = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (ValidatedGroup group : ValidatedGroup.of(returned, plan, options.period())) {
      ValidatedGroup.Checked checked = group.check();
      files.addAll(checked.files());
      findings.addAll(checked.findings());
    }
    files.sort(Comparator.comparing(FileResult::source));
    findings.sort(null);
    return new Result(plan, batch, spoken, List.copyOf(files), List.copyOf(findings));
  }
}
