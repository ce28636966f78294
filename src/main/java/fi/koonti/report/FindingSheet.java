package fi.koonti.report;

import fi.koonti.finding.Finding;
import fi.koonti.layout.FindingColumn;
import fi.koonti.layout.Kinds;
import fi.koonti.mould.PouredRow;
import fi.koonti.place.Place;
import java.util.Comparator;
import java.util.List;

/**
 * Pours {@code Havainnot}: all findings, errors first, in each severity by file, sheet and cell.
 */
final class FindingSheet {

  /** Values may be whole narratives; their row stays readable, the cell has all of it. */
  private static final int LINES = 12;

  private final Edition edition;

  FindingSheet(Edition edition) {
    this.edition = edition;
  }

  void pour() {
    List<Finding> sorted =
        edition.merged().findings().stream()
            .sorted(
                Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
            .toList();
    edition.pour().rows(Kinds.FINDING, sorted.stream().map(this::row).toList());
  }

  private PouredRow row(Finding finding) {
    Place place = finding.place();
    String id = finding.rowId() == null ? "" : finding.rowId();
    return Line.of(Kinds.FINDING)
        .atMost(LINES)
        .put(FindingColumn.SEVERITY, edition.findings().severity(finding.severity()))
        .put(FindingColumn.FILE, place.file())
        .put(FindingColumn.SHEET, place.sheet() == null ? "" : place.sheet())
        .put(FindingColumn.CELL, place.cell() == null ? "" : place.cell().toString())
        .put(FindingColumn.ID, edition.linkToData(id, id))
        .put(FindingColumn.MESSAGE, edition.findings().message(finding))
        .put(FindingColumn.ADVICE, edition.findings().advice(finding))
        .put(FindingColumn.VALUE, finding.value() == null ? "" : finding.value())
        .put(FindingColumn.CODE, finding.code().code())
        .build();
  }
}
