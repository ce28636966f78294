package fi.koonti.read;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.grid.GridCell;
import fi.koonti.location.Place;
import java.util.ArrayList;
import java.util.List;

/** Tells what the look of a filled cell makes of its value. */
final class CellFindings {

  private CellFindings() {}

  /** What is struck out or unseen beside letters that are not, and what nobody can see. */
  static List<Finding> of(GridCell cell, Place place) {
    List<Finding> findings = new ArrayList<>();
    if (cell.hasStruck()) {
      findings.add(Finding.of(FindingCode.TEXT_STRUCK_OUT, place).withValue(cell.look().struck()));
    }
    if (!cell.look().hidden().isEmpty()) {
      findings.add(Finding.of(FindingCode.TEXT_UNSEEN, place).withValue(cell.look().hidden()));
    }
    if (cell.isUnseen()) {
      findings.add(CellReader.of(cell).toldBy(Finding.of(FindingCode.VALUE_UNSEEN, place)));
    }
    return findings;
  }
}
