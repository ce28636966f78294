package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import java.util.EnumMap;
import java.util.Map;

/**
 * One question of an imported plan, as it stands in the workbook.
 *
 * @param row its index, the first where it has several
 * @param texts by column
 */
record QuestionRow(int row, Map<PlanColumn, String> texts) {

  QuestionRow {
    texts = texts.isEmpty() ? new EnumMap<>(PlanColumn.class) : new EnumMap<>(texts);
  }

  String text(PlanColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** What is to be written: the proposal, else the text of the report itself. */
  String wanted() {
    String proposal = text(PlanColumn.QUESTION_PROPOSAL);
    return proposal.isEmpty() ? text(PlanColumn.QUESTION_SOURCE) : proposal;
  }

  /** Whether it only goes on with the texts of the row above, which were longer than a cell. */
  boolean goesOn() {
    return text(PlanColumn.QUESTION_ID).isEmpty()
        && text(PlanColumn.QUESTION_COLUMN).isEmpty()
        && text(PlanColumn.QUESTION_PLACE).isEmpty()
        && text(PlanColumn.QUESTION_CHOICE).isEmpty();
  }

  /** Adds the texts of the row below. */
  void add(QuestionRow below) {
    below.texts.forEach((column, text) -> texts.merge(column, text, String::concat));
  }
}
