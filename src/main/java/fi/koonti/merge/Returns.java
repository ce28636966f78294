package fi.koonti.merge;

import static java.lang.String.CASE_INSENSITIVE_ORDER;

import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.plan.Sector;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells how far each sector has come. */
final class Returns {

  private final Expectation expected;
  private final Map<String, List<ReportRow>> asked;
  private final Map<String, List<FileResult>> results = new TreeMap<>(CASE_INSENSITIVE_ORDER);
  private final Set<String> rowsToCorrect;
  private final Set<String> unknownStatus;

  Returns(
      Expectation expected,
      List<ReportRow> rows,
      List<FileResult> results,
      List<Finding> findings) {
    this.expected = expected;
    this.asked =
        rows.stream()
            .filter(ReportRow::asked)
            .collect(Collectors.groupingBy(row -> row.indicator().sector()));
    for (FileResult result : results) {
      if (result.identity() != null) {
        String sector = result.identity().sector();
        this.results.computeIfAbsent(sector, code -> new ArrayList<>()).add(result);
      }
    }
    this.unknownStatus = unknownStatus(findings);
    this.rowsToCorrect =
        findings.stream()
            .filter(Finding::isError)
            .map(Finding::rowId)
            .filter(id -> id != null)
            .collect(Collectors.toSet());
  }

  /** The ids of rows that say a status which the plan does not know: answered, but not well. */
  static Set<String> unknownStatus(List<Finding> findings) {
    return findings.stream()
        .filter(one -> one.code() == FindingCode.STATUS_UNKNOWN)
        .map(Finding::rowId)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  SectorReturn of(Sector sector, List<Submission> accepted) {
    List<ReportRow> rows = asked.getOrDefault(sector.code(), List.of());
    List<ReportRow> answered =
        rows.stream()
            .filter(row -> row.isAnswered() || unknownStatus.contains(row.indicator().id()))
            .toList();
    long complete =
        answered.stream()
            .filter(ReportRow::isAnswered)
            .filter(row -> !rowsToCorrect.contains(row.indicator().id()))
            .count();
    return new SectorReturn(
        sector,
        results.getOrDefault(sector.code(), List.of()),
        rows.size(),
        answered.size(),
        (int) complete,
        !accepted.isEmpty(),
        Timeliness.of(accepted, expected.period().due()));
  }
}
