package fi.koonti.usecase;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.read.HistoryReader;
import fi.koonti.read.PreviousWorkbook;
import fi.koonti.submission.History;
import fi.koonti.submission.History.PreviousMerge;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads what earlier periods brought out of earlier consolidated workbooks. */
final class PreviousReports {

  /** Of several earlier merges of a period the fullest is compared with; then the last by name. */
  private static final Comparator<PreviousMerge> KNOWS_MOST =
      Comparator.comparing(PreviousReports::answers).thenComparing(PreviousMerge::file);

  private PreviousReports() {}

  private static long answers(PreviousMerge merge) {
    return merge.rows().values().stream()
        .flatMap(row -> row.texts().values().stream())
        .filter(text -> !text.isEmpty())
        .count();
  }

  /**
   * What the workbooks tell of the periods before one, and of an earlier merge of that one; nothing
   * when there are no workbooks. What cannot be used of them is among the findings.
   */
  static History read(List<Path> workbooks, Plan plan, Period period) throws UseCaseException {
    HistoryReader reader = new HistoryReader(FileLimits.defaults());
    List<Finding> findings = new ArrayList<>();
    List<PreviousWorkbook> read = new ArrayList<>();
    List<PreviousMerge> same = new ArrayList<>();
    for (Path file : workbooks) {
      PreviousWorkbook found = read(reader, file);
      String name = file.getFileName().toString();
      if (isOfOtherPlan(found, plan)) {
        findings.add(
            Finding.of(FindingCode.PREVIOUS_OTHER_PLAN, Place.of(name))
                .with("found", found.planId())
                .with("expected", plan.identity().id()));
        continue;
      }
      List<Finding> reused = ReusedIds.among(found.names(), plan, id -> Place.of(name));
      findings.addAll(reused);
      List<Finding> recounted = OtherUnits.in(found, name, plan);
      findings.addAll(recounted);
      PreviousWorkbook past =
          found.without(
              Stream.concat(reused.stream(), recounted.stream()).map(Finding::rowId).toList());
      findings.addAll(EditedPrevious.in(past, name, plan));
      read.add(past);
      if (past.period().equals(period.key())) {
        same.add(new PreviousMerge(name, past.rows(), past.ownPeriod().plan()));
      } else if (!past.end().isBefore(period.end())) {
        findings.add(
            Finding.of(FindingCode.PREVIOUS_NOT_EARLIER, Place.of(name))
                .with("found", past.period())
                .with("expected", period.key()));
      }
    }
    findings.sort(null);
    return new History(
        PreviousWorkbook.joined(read).periods().stream()
            .filter(one -> one.end().isBefore(period.end()))
            .toList(),
        same.stream().max(KNOWS_MOST),
        findings);
  }

  /** Ids live on from year to year; a plan that shares none of them is somebody else's. */
  private static boolean isOfOtherPlan(PreviousWorkbook past, Plan plan) {
    return !past.planId().equals(plan.identity().id())
        && past.rows().keySet().stream().noneMatch(id -> plan.indicator(id).isPresent());
  }

  private static PreviousWorkbook read(HistoryReader reader, Path file) throws UseCaseException {
    Inputs.refuseKept(file);
    if (!Files.isRegularFile(file)) {
      throw UseCaseException.of(UseCaseException.Kind.NO_SUCH_PATH).with("path", file);
    }
    try {
      Finding lost = Finding.of(FindingCode.PREVIOUS_WITHOUT_ARCHIVE, place(file));
      return reader.read(file).orElseThrow(() -> unusable(lost));
    } catch (UnreadableFileException refusal) {
      throw unusable(
          Finding.of(FindingCode.PREVIOUS_UNREADABLE, place(file))
              .with(refusal.facts())
              .with("why", refusal.code()));
    } catch (RuntimeException | Error fault) {
      throw unusable(
          Finding.of(FindingCode.PREVIOUS_UNREADABLE, place(file))
              .with("why", Fence.reason(fault)));
    }
  }

  private static Place place(Path file) {
    return Place.of(file.getFileName().toString());
  }

  private static UseCaseException unusable(Finding why) {
    return UseCaseException.of(UseCaseException.Kind.UNUSABLE_PREVIOUS).with(List.of(why));
  }
}
