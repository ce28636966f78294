package fi.koonti.report;

import fi.koonti.finding.FaultKind;
import fi.koonti.finding.Finding;
import fi.koonti.finding.Severity;
import fi.koonti.layout.FindingColumn;
import fi.koonti.layout.ReportSheet;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.StyleName;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pours {@code Havainnot}: all findings, errors first, in each severity by file, sheet and cell.
 */
final class FindingSheet {

  /** Values may be whole narratives; their row stays readable, the cell has all of it. */
  private static final int LINES = 12;

  private final ReportContext context;

  private final SheetWidths widths;

  FindingSheet(ReportContext context) {
    this.context = context;
    this.widths =
        SheetWidths.forIds(context, ReportSheet.FINDINGS, FindingColumn.ID, FindingColumn.MESSAGE);
  }

  void fill() {
    List<Finding> sorted =
        context.merged().findings().stream()
            .sorted(
                Comparator.comparing(Finding::severity).thenComparing(Comparator.naturalOrder()))
            .toList();
    List<RowContent> rows = new ArrayList<>();
    Map<String, Integer> firstRows = new LinkedHashMap<>();
    for (Finding finding : sorted) {
      firstRows.putIfAbsent(finding.place().file(), rows.size());
      rows(finding).forEach(rows::add);
    }
    context.fill().rows(RowPattern.FINDING, rows);
    context.fill().rows(RowPattern.FINDINGS_OF_FILE, files(sorted, firstRows));
  }

  /** One row for each file, the one with the most to correct first; it leads to its first. */
  private List<RowContent> files(List<Finding> findings, Map<String, Integer> firstRows) {
    Map<String, Map<Severity, Integer>> counts = new TreeMap<>();
    Map<String, FaultKind> gravest = new HashMap<>();
    for (Finding finding : findings) {
      counts
          .computeIfAbsent(finding.place().file(), file -> new EnumMap<>(Severity.class))
          .merge(finding.severity(), 1, Integer::sum);
      gravest.merge(
          finding.place().file(),
          FaultKind.of(finding),
          BinaryOperator.minBy(Comparator.naturalOrder()));
    }
    List<String> files = new ArrayList<>(counts.keySet());
    for (Severity severity : List.of(Severity.INFO, Severity.WARNING, Severity.ERROR)) {
      files.sort(
          Comparator.comparing(
              (String file) -> -counts.getOrDefault(file, Map.of()).getOrDefault(severity, 0)));
    }
    List<Supplier<RowContent>> rows = new ArrayList<>();
    for (String file : files) {
      rows.add(
          () ->
              file(
                  file,
                  counts.getOrDefault(file, Map.of()),
                  style(gravest.getOrDefault(file, FaultKind.NOTE)),
                  firstRows.getOrDefault(file, 0)));
    }
    // Links need to know how many rows there are, so these are given first.
    context
        .fill()
        .rows(
            RowPattern.FINDINGS_OF_FILE,
            Collections.nCopies(
                Math.max(1, rows.size()), RowContent.of(RowPattern.FINDINGS_OF_FILE).build()));
    return rows.isEmpty()
        ? List.of(
            RowBuilder.of(RowPattern.FINDINGS_OF_FILE)
                .put(FindingColumn.FILE, context.texts().get("deviations.none"))
                .build())
        : rows.stream().map(Supplier::get).toList();
  }

  private RowContent file(String file, Map<Severity, Integer> counts, StyleName style, int first) {
    Severity worst = counts.keySet().iterator().next();
    CellAddress there =
        new CellAddress(
            context.fill().rowOf(RowPattern.FINDING, first), FindingColumn.SEVERITY.index());
    return RowBuilder.of(RowPattern.FINDINGS_OF_FILE)
        .put(FindingColumn.SEVERITY, context.findings().severity(worst), style)
        .put(FindingColumn.FILE, CellContent.link(file, context.place(ReportSheet.FINDINGS, there)))
        .put(FindingColumn.SHEET, counts.getOrDefault(Severity.ERROR, 0))
        .put(FindingColumn.CELL, counts.getOrDefault(Severity.WARNING, 0))
        .put(FindingColumn.ID, counts.getOrDefault(Severity.INFO, 0))
        .build();
  }

  private static StyleName style(FaultKind kind) {
    return switch (kind) {
      case WRONG -> StyleName.STATUS_LOST;
      case LACKING -> StyleName.STATUS_TO_CORRECT;
      case NOTE -> StyleName.STATUS_UNKNOWN;
    };
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
    return RowBuilder.of(RowPattern.FINDING, widths)
        .atMost(LINES)
        .put(
            FindingColumn.SEVERITY,
            context.findings().severity(finding.severity()),
            style(FaultKind.of(finding)))
        .put(FindingColumn.FILE, place.file())
        .put(FindingColumn.SHEET, place.sheet() == null ? "" : place.sheet())
        .put(FindingColumn.CELL, place.cell() == null ? "" : place.cell().toString())
        .put(FindingColumn.ID, context.linkToData(id, id))
        .put(FindingColumn.CODE, finding.code().code());
  }
}
