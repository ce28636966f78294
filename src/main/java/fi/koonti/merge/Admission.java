package fi.koonti.merge;

import static java.lang.String.CASE_INSENSITIVE_ORDER;

import fi.koonti.check.Checks;
import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.plan.FormIdentity;
import fi.koonti.plan.Sector;
import fi.koonti.submission.RejectedFile;
import fi.koonti.submission.Returned;
import fi.koonti.submission.SavingOrder;
import fi.koonti.submission.SourceFile;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Decides which files count, and what became of each. */
final class Admission {

  private final Expectation expected;
  private final LedgerBuilder ledger;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, List<Submission>> accepted = new TreeMap<>(CASE_INSENSITIVE_ORDER);
  private final Map<SourceFile, Finding> rejections = new HashMap<>();

  /**
   * An admission.
   *
   * @param ledger where the cells of refused forms are booked
   */
  Admission(Expectation expected, LedgerBuilder ledger) {
    this.expected = expected;
    this.ledger = ledger;
  }

  /** Takes a file in, or tells why not. */
  void admit(Returned file) {
    if (file instanceof Submission submission) {
      admit(submission);
    } else if (file instanceof RejectedFile refused) {
      findings.add(refused.reason());
      rejections.put(refused.source(), refused.reason());
      findings.addAll(Checks.rejected(refused.cells()));
      if (!refused.cells().isEmpty()) {
        ledger.book(refused.source(), refused.cells().size(), CellDisposition.REJECTED);
      }
    }
  }

  /** What was found in the files themselves. */
  List<Finding> findings() {
    return findings;
  }

  private void admit(Submission submission) {
    List<Finding> reasons = Checks.gates(submission, expected);
    if (reasons.isEmpty()) {
      Optional<Submission> twin = twin(submission);
      accepted
          .computeIfAbsent(submission.identity().sector(), sector -> new ArrayList<>())
          .add(submission);
      if (twin.isPresent()) {
        // The very same bytes have the very same faults; nobody wants to read them twice.
        findings.add(
            Finding.of(FindingCode.FILE_REPEATED, Place.of(submission.source().name()))
                .with("first", twin.get().source().name()));
      } else {
        findings.addAll(submission.findings());
        findings.addAll(Checks.form(submission, expected));
      }
    } else {
      rejections.put(submission.source(), reasons.get(0));
      findings.addAll(reasons);
      findings.addAll(Checks.rejected(submission, expected));
      ledger.book(submission.source(), submission.filled(), CellDisposition.REJECTED);
    }
  }

  private Optional<Submission> twin(Submission submission) {
    // The same form is of the same sector.
    return accepted.getOrDefault(submission.identity().sector(), List.of()).stream()
        .filter(other -> other.source().sha256().equals(submission.source().sha256()))
        .filter(other -> other.identity().equals(submission.identity()))
        .findFirst();
  }

  /** The forms of a sector that count, the newest first. */
  List<Submission> acceptedOf(Sector sector) {
    Map<SourceFile, Submission> forms = new HashMap<>();
    accepted.getOrDefault(sector.code(), List.of()).forEach(one -> forms.put(one.source(), one));
    return SavingOrder.newestFirst(forms.keySet()).stream().map(forms::get).toList();
  }

  /** What became of a file, once all cells are booked. */
  FileResult result(Returned file, Supersession supersession) {
    Finding rejection = rejections.get(file.source());
    if (file instanceof RejectedFile refused) {
      FileResult.Outcome outcome =
          refused.ignored() ? FileResult.Outcome.IGNORED : FileResult.Outcome.REJECTED;
      return new FileResult(file.source(), null, outcome, rejection);
    }
    Submission submission = (Submission) file;
    if (rejection != null) {
      FormIdentity identity = submission.identity().isKnown() ? submission.identity() : null;
      return new FileResult(file.source(), identity, FileResult.Outcome.REJECTED, rejection);
    }
    Ledger.Line line = ledger.line(file);
    if (line.count(CellDisposition.MERGED) == line.filled()) {
      return new FileResult(file.source(), submission.identity(), FileResult.Outcome.MERGED, null);
    }
    if (line.count(CellDisposition.MERGED) == 0
        && line.count(CellDisposition.SUPERSEDED) + line.count(CellDisposition.CONFLICT) > 0) {
      return new FileResult(
          file.source(),
          submission.identity(),
          FileResult.Outcome.SUPERSEDED,
          supersession.superseded(file.source()));
    }
    return new FileResult(
        file.source(), submission.identity(), FileResult.Outcome.PARTLY_MERGED, null);
  }
}
