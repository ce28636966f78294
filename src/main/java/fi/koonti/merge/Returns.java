package fi.koonti.merge;

import fi.koonti.check.Expectation;
import fi.koonti.finding.Finding;
import fi.koonti.plan.Sector;
import fi.koonti.submission.Submission;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells how far each sector has come. */
final class Returns {

  private final Expectation expected;
  private final List<ReportRow> rows;
  private final List<FileResult> results;
  private final Set<String> rowsToCorrect;

  Returns(
      Expectation expected,
      List<ReportRow> rows,
      List<FileResult> results,
      List<Finding> findings) {
    this.expected = expected;
    this.rows = rows;
    this.results = results;
    this.rowsToCorrect =
        findings.stream()
            .filter(Finding::isError)
            .map(Finding::rowId)
            .filter(id -> id != null)
            .collect(Collectors.toSet());
  }

  SectorReturn of(Sector sector, List<Submission> accepted) {
    List<ReportRow> asked =
        rows.stream()
            .filter(ReportRow::asked)
            .filter(row -> row.indicator().sector().equals(sector.code()))
            .toList();
    List<ReportRow> answered = asked.stream().filter(ReportRow::isAnswered).toList();
    long complete =
        answered.stream().filter(row -> !rowsToCorrect.contains(row.indicator().id())).count();
    return new SectorReturn(
        sector,
        results.stream().filter(result -> isOf(sector, result)).toList(),
        asked.size(),
        answered.size(),
        (int) complete,
        !accepted.isEmpty(),
        Timeliness.of(accepted, expected.period().due()));
  }

  private static boolean isOf(Sector sector, FileResult result) {
    return result.identity() != null && result.identity().sector().equalsIgnoreCase(sector.code());
  }
}
