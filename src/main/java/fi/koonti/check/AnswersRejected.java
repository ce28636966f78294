package fi.koonti.check;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.Place;
import fi.koonti.submission.AnswerRow;
import fi.koonti.submission.StrayCell;
import fi.koonti.submission.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form that is rejected as a whole holds is kept in the findings, a finding for each row:
 * whoever filled it may not have another copy, and the report must not be the place where it was
 * lost. Only a merge keeps it; whoever validates has the file itself.
 */
final class AnswersRejected implements FormRule {

  @Override
  public List<Finding> check(Submission submission, Expectation expected) {
    Map<Place, Kept> rows = new LinkedHashMap<>();
    for (AnswerRow row : submission.rows()) {
      row.values()
          .forEach((field, value) -> keep(rows, row.place(field), row.indicatorId(), value.text()));
    }
    keep(rows, submission.strays());
    return findings(rows);
  }

  /** The same for cells of which nobody knows what they answer. */
  static List<Finding> kept(List<StrayCell> cells) {
    Map<Place, Kept> rows = new LinkedHashMap<>();
    keep(rows, cells);
    return findings(rows);
  }

  private static void keep(Map<Place, Kept> rows, List<StrayCell> cells) {
    cells.forEach(cell -> keep(rows, cell.place(), cell.rowId(), cell.text()));
  }

  private static List<Finding> findings(Map<Place, Kept> rows) {
    return rows.values().stream().map(Kept::finding).toList();
  }

  private static void keep(Map<Place, Kept> rows, Place place, @Nullable String id, String text) {
    rows.computeIfAbsent(place.row(), row -> new Kept(place, id, new ArrayList<>()))
        .texts()
        .add(text);
  }

  private record Kept(Place place, @Nullable String id, List<String> texts) {
    Finding finding() {
      return Finding.of(FindingCode.ANSWERS_REJECTED, place)
          .withRow(id)
          .withValue(SideBySide.told(texts));
    }
  }
}
