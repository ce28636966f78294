package fi.koonti.merge;

import fi.koonti.assess.Computed;
import fi.koonti.assess.DayAnswer;
import fi.koonti.assess.EarlierAmounts;
import fi.koonti.assess.EarlierSum;
import fi.koonti.assess.StatusComputation;
import fi.koonti.assess.StatusDifference;
import fi.koonti.assess.TargetTime;
import fi.koonti.check.Checks;
import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.finding.Severity;
import fi.koonti.location.Place;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.plan.Sector;
import fi.koonti.plan.Status;
import fi.koonti.quantity.CalendarValue;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.History;
import fi.koonti.submission.PreviousAnswer;
import fi.koonti.submission.Returned;
import fi.koonti.submission.Submission;
import fi.koonti.submission.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Merges what came back into the consolidated report. The order in which files are given makes no
 * difference.
 */
public final class ReturnsMerger {

  private final Expectation expected;
  private final History history;
  private final LedgerBuilder ledger = new LedgerBuilder();
  private final TargetChanges targetChanges;
  private final Supersession supersession = new Supersession();
  private final Admission admission;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, AnswerRow> joined = new HashMap<>();

  /** Those of them that stand in forms of which anything was filled. */
  private final List<AnswerRow> filled = new ArrayList<>();

  private ReturnsMerger(Expectation expected, History history) {
    this.expected = expected;
    this.history = history;
    this.targetChanges = TargetChanges.of(expected, history);
    this.admission = new Admission(expected, ledger);
  }

  /**
   * Merges files.
   *
   * @param expected the plan and the period they belong to
   * @param history what earlier periods brought
   * @param files every file that was found, each name once
   * @throws IllegalStateException when the ledger does not add up: a fault of the program, never of
   *     the files
   */
  public static MergedReport merge(
      Expectation expected, History history, List<? extends Returned> files) {
    List<Returned> byName = new ArrayList<>(files);
    byName.sort(Comparator.comparing(Returned::source));
    return new ReturnsMerger(expected, history).merge(byName);
  }

  private MergedReport merge(List<Returned> files) {
    findings.addAll(history.findings());
    files.forEach(admission::admit);
    findings.addAll(admission.findings());
    for (Sector sector : expected.plan().sectors()) {
      join(sector);
    }
    // Rows have nothing to say to each other, so that as many are looked at as there are
    // processors.
    findings.addAll(filled.parallelStream().map(this::checked).flatMap(List::stream).toList());
    findings.addAll(supersession.unknownOrders());
    List<ReportRow> rows = expected.plan().indicators().parallelStream().map(this::row).toList();
    List<FileResult> results =
        files.stream().map(file -> admission.result(file, supersession)).toList();
    for (Indicator indicator : expected.plan().indicators()) {
      if (indicator.isAskedIn(expected.period())) {
        Place form = Place.of(expected.period().key() + "_" + indicator.sector());
        findings.addAll(targetChanges.findings(indicator, form));
      }
    }
    Ledger complete = new Ledger(files.stream().map(ledger::line).toList());
    if (!complete.addsUp()) {
      throw new IllegalStateException("the ledger does not add up: " + complete);
    }
    softenSuperseded(results);
    List<SectorReturn> returns = returns(rows, results);
    results.stream()
        .filter(result -> result.outcome() == FileResult.Outcome.SUPERSEDED)
        .forEach(result -> findings.add(result.reason()));
    findings.sort(null);
    return new MergedReport(
        expected.plan(),
        expected.period(),
        rows,
        results,
        returns,
        Goals.ofAll(rows),
        Goals.bySector(rows),
        findings,
        complete,
        history);
  }

  /** In a file that another stands in for nothing is left that somebody would have to mend. */
  private void softenSuperseded(List<FileResult> results) {
    Set<String> superseded =
        results.stream()
            .filter(result -> result.outcome() == FileResult.Outcome.SUPERSEDED)
            .map(result -> result.source().name())
            .collect(Collectors.toSet());
    findings.replaceAll(
        one ->
            one.isError() && superseded.contains(one.place().file())
                ? one.withSeverity(Severity.WARNING)
                : one);
  }

  private void join(Sector sector) {
    List<Submission> newestFirst = admission.acceptedOf(sector);
    Joining joining = new Joining(expected, ledger, supersession);
    Map<String, AnswerRow> rows = joining.join(newestFirst);
    joined.putAll(rows);
    if (newestFirst.stream().anyMatch(submission -> submission.filled() > 0)) {
      filled.addAll(rows.values());
    }
    findings.addAll(joining.findings());
  }

  private List<Finding> checked(AnswerRow row) {
    Indicator indicator = expected.plan().indicator(row.indicatorId()).orElseThrow();
    List<Finding> found = new ArrayList<>();
    found.addAll(Checks.row(expected, indicator, withHistory(row), history));
    found.addAll(Checks.merged(expected, indicator, row, history));
    return found;
  }

  /** What earlier workbooks tell of the period before counts before what the form showed of it. */
  private AnswerRow withHistory(AnswerRow row) {
    return history
        .latest(row.indicatorId())
        .map(
            past -> {
              String status = past.status() == null ? "" : expected.plan().nameOf(past.status());
              return row.with(new PreviousAnswer(past.outcome(), status, past.narrative()));
            })
        .orElse(row);
  }

  private ReportRow row(Indicator indicator) {
    Map<Field, Answer> answers = new EnumMap<>(Field.class);
    Status status = null;
    AnswerRow row = joined.get(indicator.id());
    if (row != null) {
      row.values()
          .forEach(
              (field, value) -> {
                if (value.isUsable() && indicator.asks(field)) {
                  answers.put(
                      field, new Answer(value, row.place(field), day(indicator, field, value)));
                }
              });
      status = statusOf(row).orElse(null);
      if (status == null) {
        answers.remove(Field.STATUS);
      }
    }
    Optional<Value> outcome = Optional.ofNullable(answers.get(Field.OUTCOME)).map(Answer::value);
    Optional<EarlierSum> earlier =
        EarlierAmounts.of(indicator, expected.plan().periods(), expected.period(), history);
    Computed computed = StatusComputation.compute(indicator, outcome, expected.period(), earlier);
    return new ReportRow(
        indicator,
        indicator.isAskedIn(expected.period()),
        answers,
        status,
        computed,
        StatusDifference.isOne(status, computed, TargetTime.of(indicator, expected.period())),
        earlier,
        history.latest(indicator.id()).orElse(null),
        targetChanges.of(indicator));
  }

  private Optional<CalendarValue> day(Indicator indicator, Field field, Value value) {
    if (!indicator.isDay() || !field.isMeasured()) {
      return Optional.empty();
    }
    return field == Field.OUTCOME
        ? DayAnswer.outcome(value, expected.period()).value()
        : DayAnswer.forecast(value, expected.period()).value();
  }

  private Optional<Status> statusOf(AnswerRow row) {
    return row.value(Field.STATUS).map(Value::text).flatMap(expected.plan()::statusCalled);
  }

  private List<SectorReturn> returns(List<ReportRow> rows, List<FileResult> results) {
    Returns returns = new Returns(expected, rows, results, List.copyOf(findings));
    List<SectorReturn> all = new ArrayList<>();
    for (Sector sector : expected.plan().sectors()) {
      if (!expected.plan().asked(expected.period(), sector).isEmpty()) {
        SectorReturn one = returns.of(sector, admission.acceptedOf(sector));
        all.add(one);
        if (!one.returned()) {
          findings.add(notReturned(sector));
        }
      }
    }
    return all;
  }

  private Finding notReturned(Sector sector) {
    return Finding.of(
            FindingCode.SECTOR_NOT_RETURNED,
            Place.of(expected.period().key() + "_" + sector.code()))
        .withValue(sector.code())
        .with("sector", sector.name())
        .with("due", expected.period().due());
  }
}
