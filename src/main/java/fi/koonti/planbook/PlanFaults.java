package fi.koonti.planbook;

import fi.koonti.finding.Finding;
import java.util.ArrayList;
import java.util.List;

/** Collects what is found in one workbook, so that everything is told in one run. */
final class PlanFaults {

  private final List<Finding> found = new ArrayList<>();

  void add(Finding finding) {
    found.add(finding);
  }

  boolean haveErrors() {
    return found.stream().anyMatch(Finding::isError);
  }

  /** By place, the same in every run. */
  List<Finding> sorted() {
    return found.stream().sorted().toList();
  }
}
