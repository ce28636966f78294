package fi.koonti.cli;

import fi.koonti.finding.Finding;
import fi.koonti.finding.Severity;
import java.util.List;

/** Counts findings for a line of talk. */
final class Counts {

  private Counts() {}

  static String errors(List<Finding> findings) {
    return count(findings, Severity.ERROR);
  }

  static String warnings(List<Finding> findings) {
    return count(findings, Severity.WARNING);
  }

  private static String count(List<Finding> findings, Severity severity) {
    return String.valueOf(
        findings.stream().filter(finding -> finding.severity() == severity).count());
  }
}
