package fi.koonti.report;

import fi.koonti.finding.Finding;
import fi.koonti.layout.FindingColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.location.Place;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Pours {@code Havainnot}: all findings, errors first, in each severity by file, sheet and cell.
 */
final class FindingSheet {

  /** Values may be whole narratives; their row stays readable, the cell has all of it. */
  private static final int LINES = 12;

  private final ReportContext context;

  FindingSheet(ReportContext context) {
    this.context = context;
  }

  void fill() {
    List<Finding> sorted =
        context.merged().findings().stream()
            .sorted(
                Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
            .toList();
    context.fill().rows(RowPattern.FINDING, sorted.stream().flatMap(this::rows).toList());
  }

  /** The row of a finding; a value that no cell holds goes on in rows below. */
  private Stream<RowContent> rows(Finding finding) {
    List<String> pieces = pieces(context.findings().value(finding));
    Stream<RowContent> first =
        Stream.of(
            line(finding)
                .put(FindingColumn.MESSAGE, context.findings().message(finding))
                .put(FindingColumn.ADVICE, context.findings().advice(finding))
                .put(FindingColumn.VALUE, pieces.get(0))
                .build());
    String goesOn = context.texts().get("finding.goes-on");
    Stream<RowContent> further =
        pieces.stream()
            .skip(1)
            .map(
                piece ->
                    line(finding)
                        .put(FindingColumn.MESSAGE, goesOn)
                        .put(FindingColumn.ADVICE, "")
                        .put(FindingColumn.VALUE, piece)
                        .build());
    return Stream.concat(first, further);
  }

  /** A text in pieces that a cell can hold, at least one; no character is torn in two. */
  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    while (text.length() - from > CellContent.Text.LIMIT) {
      int to = from + CellContent.Text.LIMIT;
      to -= Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
      pieces.add(text.substring(from, to));
      from = to;
    }
    pieces.add(text.substring(from));
    return pieces;
  }

  private RowBuilder line(Finding finding) {
    Place place = finding.place();
    String id = finding.rowId() == null ? "" : finding.rowId();
    return RowBuilder.of(RowPattern.FINDING)
        .atMost(LINES)
        .put(FindingColumn.SEVERITY, context.findings().severity(finding.severity()))
        .put(FindingColumn.FILE, place.file())
        .put(FindingColumn.SHEET, place.sheet() == null ? "" : place.sheet())
        .put(FindingColumn.CELL, place.cell() == null ? "" : place.cell().toString())
        .put(FindingColumn.ID, context.linkToData(id, id))
        .put(FindingColumn.CODE, finding.code().code());
  }
}
