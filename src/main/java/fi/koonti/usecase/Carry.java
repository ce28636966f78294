package fi.koonti.usecase;

import fi.koonti.check.Checks;
import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.form.CarriedAnswers;
import fi.koonti.location.Place;
import fi.koonti.merge.Answer;
import fi.koonti.merge.FileResult;
import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.ReturnsMerger;
import fi.koonti.plan.Field;
import fi.koonti.plan.Plan;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Status;
import fi.koonti.submission.History;
import fi.koonti.submission.Returned;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes what sectors have answered already out of the forms that came back, as a merge would. */
final class Carry {

  /** What a form that is to be filled further says by itself, or need not say. */
  private static final Set<FindingCode> UNTOLD =
      EnumSet.of(
          FindingCode.SECTOR_NOT_RETURNED,
          FindingCode.FORM_NOT_FILLED,
          FindingCode.ROW_MISSING,
          FindingCode.OTHER_PLAN_VERSION);

  /** What hangs on a form stays there, also where the answer beneath it is carried. */
  private static final Set<FindingCode> HANGING =
      EnumSet.of(
          FindingCode.COMMENT_IN_FORM,
          FindingCode.TEXT_BOX_IN_FORM,
          FindingCode.PICTURE_IN_FORM,
          FindingCode.PAGE_TEXT_IN_FORM);

  /** What a merge says of answers that stay behind, and why they stay behind here. */
  private static final Map<FindingCode, String> BEHIND =
      Map.of(
          FindingCode.ROW_NOT_ASKED, "row-not-asked-now",
          FindingCode.STATUS_UNKNOWN, "status-not-listed");

  private final Plan plan;
  private final Map<String, Map<Field, Value>> answers = new HashMap<>();
  private final Set<Place> carried = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private Carry(Plan plan) {
    this.plan = plan;
  }

  /**
   * What there is to carry.
   *
   * @param findings what could not be carried, with its text, and what should be looked at again
   */
  record Result(CarriedAnswers carried, List<Finding> findings) {}

  /**
   * Reads a folder of returned forms.
   *
   * @param folder if there is one
   * @param own what may lie there without being a return
   */
  static List<Returned> read(Optional<Path> folder, OwnFiles own, Expectation expected)
      throws UseCaseException {
    if (folder.isEmpty()) {
      return List.of();
    }
    List<Returned> returned = new ArrayList<>();
    Batch.of(
            List.of(folder.get()),
            own,
            Optional.of(expected.plan()),
            Optional.of(expected.period()))
        .read(Progress.SILENT, returned::add);
    return returned;
  }

  /**
   * What there is to carry out of files that were read.
   *
   * @param sectors whose forms are made; of those of others nothing is told
   */
  static Result of(List<Returned> returned, Expectation expected, Collection<Sector> sectors) {
    if (returned.isEmpty()) {
      return new Result(CarriedAnswers.NOTHING, List.of());
    }
    MergedReport merged = ReturnsMerger.merge(expected, History.NONE, returned);
    Carry carry = new Carry(expected.plan());
    merged.asked().forEach(carry::take);
    carry.tell(merged, returned, expected);
    Set<String> others =
        merged.files().stream()
            .filter(file -> isOfOthers(file, expected.plan(), sectors))
            .map(file -> file.source().name())
            .collect(Collectors.toSet());
    List<Finding> findings =
        carry.findings.stream().filter(one -> !others.contains(one.place().file())).toList();
    return new Result(new CarriedAnswers(carry.answers), findings);
  }

  private static boolean isOfOthers(FileResult file, Plan plan, Collection<Sector> sectors) {
    return Optional.ofNullable(file.identity())
        .flatMap(form -> plan.sector(form.sector()))
        .filter(sector -> !sectors.contains(sector))
        .isPresent();
  }

  private void take(ReportRow row) {
    Map<Field, Value> values = new EnumMap<>(Field.class);
    row.answers().forEach((field, answer) -> take(row, field, answer, values));
    answers.put(row.indicator().id(), values);
  }

  private void take(ReportRow row, Field field, Answer answer, Map<Field, Value> values) {
    Optional<String> obstacle = obstacle(row, field, answer.value());
    if (obstacle.isPresent()) {
      findings.add(
          answer
              .value()
              .toldBy(
                  Finding.of(FindingCode.ANSWER_NOT_CARRIED, answer.place())
                      .withRow(row.indicator().id())
                      .with("why", obstacle.get())));
      return;
    }
    Status status = row.status();
    values.put(
        field,
        field == Field.STATUS && status != null
            ? Value.ofText(plan.nameOf(status))
            : answer.value());
    carried.add(answer.place());
  }

  private Optional<String> obstacle(ReportRow row, Field field, Value value) {
    if (!plan.settings().asks(field)) {
      return Optional.of("not-asked-now");
    }
    if (!CarriedAnswers.fits(value)) {
      return Optional.of("longer-than-a-cell");
    }
    // A new cell could say only one of the two, and the question would be gone.
    return Optional.ofNullable(value.display())
        .filter(display -> row.indicator().isNumeric())
        .filter(display -> display.isDoubtful(plan.measure(row.indicator())))
        .map(display -> "shown-otherwise");
  }

  private void tell(MergedReport merged, List<Returned> returned, Expectation expected) {
    merged.findings().stream().filter(this::isTold).map(Carry::behind).forEach(findings::add);
    Set<String> read =
        merged.files().stream()
            .filter(file -> file.outcome() != FileResult.Outcome.REJECTED)
            .map(file -> file.source().name())
            .collect(Collectors.toSet());
    for (Returned one : returned) {
      if (one instanceof Submission form && read.contains(form.source().name())) {
        findings.addAll(Checks.reworded(form, expected));
      }
    }
    findings.sort(null);
  }

  /** A form that is made anew is no report. */
  private static Finding behind(Finding finding) {
    return BEHIND.containsKey(finding.code()) && finding.value() != null
        ? Finding.of(FindingCode.ANSWER_NOT_CARRIED, finding.place())
            .withRow(finding.rowId())
            .withValue(finding.value())
            .with("why", BEHIND.get(finding.code()))
        : finding;
  }

  /**
   * What concerns files, and texts that stay behind; what a carried answer lacks, the form says.
   */
  private boolean isTold(Finding finding) {
    boolean isText = finding.place().cell() == null || finding.value() != null;
    if (HANGING.contains(finding.code())) {
      return true;
    }
    return finding.severity() != Severity.INFO
        && !UNTOLD.contains(finding.code())
        && !carried.contains(finding.place())
        && isText;
  }
}
