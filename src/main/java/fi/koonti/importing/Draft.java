package fi.koonti.importing;

import java.util.ArrayList;
import java.util.List;

/** What came of reading a report, while it is read. */
final class Draft {

  private final List<DraftRow> rows = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Snippet> labels = new ArrayList<>();
  private final List<Snippet> titles = new ArrayList<>();
  private final List<List<DraftRow>> tables = new ArrayList<>();

  List<DraftRow> rows() {
    return rows;
  }

  List<Question> questions() {
    return questions;
  }

  /** Words of the form itself: labels, headings, numbers of indicators. */
  List<Snippet> labels() {
    return labels;
  }

  /** The rows of each table that has headings. */
  List<List<DraftRow>> tables() {
    return tables;
  }

  /** What stands above the first goal. */
  List<Snippet> titles() {
    return titles;
  }

  void label(Snippet word) {
    labels.add(word);
  }

  /** Whether a column of a row is asked about. */
  boolean isAsked(DraftRow row, Label label) {
    return questions.stream().anyMatch(one -> one.label() == label && one.rows().contains(row));
  }

  /** What is told of a row, or is likely to be. */
  List<Snippet> narrative(DraftRow row) {
    return row.said(Label.NARRATIVE)
        .map(Said::from)
        .orElseGet(
            () ->
                questions.stream()
                    .filter(
                        one -> one.label() == Label.NARRATIVE && one.rows().equals(List.of(row)))
                    .flatMap(one -> one.source().stream())
                    .toList());
  }

  /** What is proposed for a column of a row first; empty when nothing is. */
  String proposal(DraftRow row, Label label) {
    return questions.stream()
        .filter(one -> one.label() == label && one.rows().contains(row))
        .map(Question::proposal)
        .findFirst()
        .orElse("");
  }

  /** Asks about a column of rows. */
  void ask(List<DraftRow> about, Label label, String proposal, List<Snippet> source) {
    questions.add(new Question(about, label, proposal, source));
  }

  /**
   * Asks about a column of rows.
   *
   * @param under the headings that the source stands under
   */
  void ask(List<DraftRow> about, Label label, Snippet text, List<Snippet> under) {
    questions.add(new Question(about, label, text.text(), List.of(text), under));
  }

  /** Keeps a text of a column that is not known. */
  void leftOver(List<DraftRow> about, Snippet text, List<Snippet> under) {
    questions.add(new Question(about, null, "", List.of(text), under));
  }

  /** Keeps a text that has no place. */
  void leftOver(List<DraftRow> about, Snippet text) {
    if (!text.isEmpty()) {
      questions.add(new Question(about, null, "", List.of(text)));
    }
  }

  /** Keeps texts that have no place, as one. */
  void leftOver(List<ReportLine.Piece> pieces) {
    if (!pieces.isEmpty()) {
      List<Snippet> texts = pieces.stream().map(ReportLine.Piece::snippet).toList();
      questions.add(new Question(List.of(), null, "", texts));
    }
  }
}
