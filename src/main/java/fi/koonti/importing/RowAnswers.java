package fi.koonti.importing;

import fi.koonti.importing.ReportLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is told of an indicator below a heading that is its name. */
final class RowAnswers {

  private final DraftRow row;
  private final Draft draft;
  private final List<Snippet> narrative = new ArrayList<>();

  private RowAnswers(DraftRow row, Draft draft) {
    this.row = row;
    this.draft = draft;
  }

  /** Those below a heading; empty when it is the name of no indicator, or of several. */
  static Optional<RowAnswers> under(ReportLine heading, Draft draft) {
    if (!heading.isLone()) {
      return Optional.empty();
    }
    Snippet text = heading.filled().get(0).snippet();
    String key = NameCell.key(text.text());
    List<DraftRow> rows =
        draft.rows().stream()
            .filter(row -> NameCell.key(row.text(Label.INDICATOR)).equals(key))
            .toList();
    DraftRow last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
    if (last == null || last.has(Label.NARRATIVE)) {
      return Optional.empty();
    }
    draft.label(text);
    return Optional.of(new RowAnswers(last, draft));
  }

  /** Adds a line. */
  void add(ReportLine line, Labels labels) {
    for (Piece piece : line.filled()) {
      Optional<Labels.Lead> lead =
          labels
              .lead(piece.snippet(), false)
              .filter(found -> Label.ANSWERS.contains(found.label()) && !found.rest().isEmpty());
      if (lead.isPresent()) {
        answer(lead.get());
      } else {
        narrative.add(piece.snippet());
        row.put(Label.NARRATIVE, Said.of(narrative));
      }
    }
  }

  private void answer(Labels.Lead lead) {
    Label label = lead.label();
    if (label.column().isEmpty() || label == Label.NARRATIVE || row.has(label)) {
      draft.leftOver(List.of(row), lead.rest(), List.of(lead.word()));
    } else {
      row.put(label, Said.of(lead.rest()));
    }
    draft.label(lead.word());
  }
}
