package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was typed where nothing is asked is told with its text, so that nothing is lost; cells side
 * by side outside the form are told together.
 */
final class StrayCells implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    Map<StrayCell.Kind, List<StrayCell>> others = new EnumMap<>(StrayCell.Kind.class);
    Map<Place, List<StrayCell>> rowsOutside = new LinkedHashMap<>();
    for (StrayCell cell : submission.strays()) {
      if (cell.kind() == StrayCell.Kind.OUTSIDE) {
        rowsOutside.computeIfAbsent(cell.place().row(), row -> new ArrayList<>()).add(cell);
      } else if (cell.kind() != StrayCell.Kind.COPY_SAME) {
        // What a copy says again stands in the report already; that there is a copy is told.
        others.computeIfAbsent(cell.kind(), kind -> new ArrayList<>()).add(cell);
      }
    }
    List<Finding> findings = new ArrayList<>();
    others
        .values()
        .forEach(cells -> findings.addAll(ManyAlike.told(cells, cell -> about(cell, cell.text()))));
    findings.addAll(ManyAlike.told(List.copyOf(rowsOutside.values()), StrayCells::sideBySide));
    return findings;
  }

  private static Finding sideBySide(List<StrayCell> row) {
    return about(row.get(0), SideBySide.told(row.stream().map(StrayCell::text).toList()));
  }

  private static Finding about(StrayCell cell, String text) {
    Finding finding = Finding.of(code(cell.kind()), cell.place()).withValue(text);
    return cell.rowId() == null ? finding : finding.withRow(cell.rowId());
  }

  private static FindingCode code(StrayCell.Kind kind) {
    return switch (kind) {
      case OUTSIDE -> FindingCode.TEXT_OUTSIDE_FORM;
      case HEADING -> FindingCode.HEADING_CHANGED;
      case COPY_SAME -> FindingCode.SHEET_COPIED;
      case COPY_DIFFERS -> FindingCode.COPY_DIFFERS;
      case OTHER_FORM -> FindingCode.OTHER_FORM_IN_FILE;
      case NOTE -> FindingCode.COMMENT_IN_FORM;
      case TEXT_BOX -> FindingCode.TEXT_BOX_IN_FORM;
      case PICTURE -> FindingCode.PICTURE_IN_FORM;
      case PAGE_TEXT -> FindingCode.PAGE_TEXT_IN_FORM;
      case STRUCK -> FindingCode.TEXT_STRUCK_OUT;
      case UNKNOWN_ROW -> FindingCode.ROW_UNKNOWN;
      case REPEATED_ROW -> FindingCode.ROW_REPEATED;
    };
  }
}
