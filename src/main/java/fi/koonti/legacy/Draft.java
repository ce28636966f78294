package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import java.util.List;

/**
 * What came of reading an old report.
 *
 * @param organisation the municipality that the report speaks of; empty when it names none
 * @param rows in the order of the report, each with a sector where the report names any
 * @param leftovers what has no place in a plan, in the order of the report
 * @param findings what a person must look at, in the order of the report
 */
public record Draft(
    String organisation, List<DraftRow> rows, List<Leftover> leftovers, List<Finding> findings) {

  public Draft {
    rows = List.copyOf(rows);
    leftovers = List.copyOf(leftovers);
    findings = List.copyOf(findings);
  }
}
