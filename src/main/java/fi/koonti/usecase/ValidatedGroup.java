package fi.koonti.usecase;

import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.merge.FileResult;
import fi.koonti.merge.FileResult.Outcome;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReturnsMerger;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Plan;
import fi.koonti.submission.History;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.Returned;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Returned files that are checked together, since one may stand in for another: all of them where
 * the command says the plan, else versions of one form.
 */
final class ValidatedGroup {

  /** What only a merge tells. */
  private static final Set<FindingCode> UNTOLD =
      EnumSet.of(FindingCode.SECTOR_NOT_RETURNED, FindingCode.ANSWERS_REJECTED);

  private final List<Returned> files = new ArrayList<>();

  /** Empty where neither the command nor the form knows a plan. */
  private final Optional<Expectation> expected;

  private ValidatedGroup(Optional<Expectation> expected) {
    this.expected = expected;
  }

  /** What the files of a group have in common: the period wanted, or the whole identity. */
  private record Key(String period, Optional<FormIdentity> identity) {}

  /**
   * Groups files.
   *
   * @param period what someone calls it; empty to take each form's own
   */
  static List<ValidatedGroup> of(
      List<Returned> returned, Optional<Plan> plan, Optional<String> period) {
    Map<Key, ValidatedGroup> groups = new LinkedHashMap<>();
    for (Returned file : returned) {
      ValidatedGroup group =
          file instanceof Submission form
              ? groups.computeIfAbsent(
                  key(form, plan, period),
                  key -> new ValidatedGroup(Expectations.of(form, plan, period)))
              : groups.computeIfAbsent(
                  new Key("", Optional.empty()), key -> new ValidatedGroup(Optional.empty()));
      group.files.add(file);
    }
    return List.copyOf(groups.values());
  }

  private static Key key(Submission form, Optional<Plan> plan, Optional<String> period) {
    String wanted = period.orElseGet(() -> form.identity().period());
    return new Key(wanted, plan.isPresent() ? Optional.empty() : Optional.of(form.identity()));
  }

  /**
   * What came of a group.
   *
   * @param files what becomes of each
   * @param findings about the files; that others have not come is no news of these, and whoever
   *     validates has the rejected answers before them
   */
  record Checked(List<FileResult> files, List<Finding> findings) {}

  /** Checks the files. */
  Checked check() throws UseCaseException {
    return Fence.around(files, this::check);
  }

  private Checked check(List<Returned> returned) {
    if (expected.isEmpty()) {
      return new Checked(
          returned.stream().map(ValidatedGroup::unchecked).toList(),
          returned.stream().flatMap(ValidatedGroup::alone).toList());
    }
    MergedReport merged = ReturnsMerger.merge(expected.get(), History.NONE, returned);
    List<Finding> findings =
        merged.findings().stream().filter(one -> !UNTOLD.contains(one.code())).toList();
    return new Checked(merged.files(), findings);
  }

  private static FileResult unchecked(Returned file) {
    if (file instanceof RejectedFile refused) {
      Outcome outcome = refused.ignored() ? Outcome.IGNORED : Outcome.REJECTED;
      return new FileResult(refused.source(), null, outcome, refused.reason());
    }
    return new FileResult(file.source(), ((Submission) file).identity(), Outcome.MERGED, null);
  }

  private static Stream<Finding> alone(Returned file) {
    return file instanceof Submission form
        ? form.findings().stream()
        : Stream.of(((RejectedFile) file).reason());
  }
}
