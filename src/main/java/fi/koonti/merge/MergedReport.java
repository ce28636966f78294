package fi.koonti.merge;

import fi.koonti.finding.Finding;
import fi.koonti.plan.Period;
import fi.koonti.plan.Plan;
import fi.koonti.submission.History;
import java.time.Month;
import java.util.List;

/**
 * The consolidated report of a period, as plain data.
 *
 * @param rows one for each indicator of the plan, in plan order
 * @param files what became of each file, by name
 * @param returns one for each sector that was asked, in plan order
 * @param goals of the whole municipality
 * @param sectorGoals of each sector on its own
 * @param findings all of them, sorted
 * @param history the earlier periods
 */
public record MergedReport(
    Plan plan,
    Period period,
    List<ReportRow> rows,
    List<FileResult> files,
    List<SectorReturn> returns,
    Goals goals,
    Goals sectorGoals,
    List<Finding> findings,
    Ledger ledger,
    History history) {

  public MergedReport {
    rows = List.copyOf(rows);
    files = List.copyOf(files);
    returns = List.copyOf(returns);
    findings = List.copyOf(findings);
  }

  /** The rows that were asked in this period, in plan order. */
  public List<ReportRow> asked() {
    return rows.stream().filter(ReportRow::asked).toList();
  }

  /** Whether the year ends with the period, so that goals are reached or not. */
  public boolean isEndOfYear() {
    return period.end().getMonth() == Month.DECEMBER;
  }

  public boolean hasErrors() {
    return findings.stream().anyMatch(Finding::isError);
  }
}
