package fi.koonti.check;

import fi.koonti.finding.Finding;
import java.util.List;

/** A rule about the answers of one row. */
interface RowRule {

  /** What the rule finds; nothing when the row is fine. */
  List<Finding> check(CheckedRow row);
}
