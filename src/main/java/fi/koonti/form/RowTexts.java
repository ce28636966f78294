package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.plan.Indicator;

/** What the rows of a form show locked, column by column. */
final class RowTexts {

  private final FormOrder order;
  private final PreviousAnswers previous;

  RowTexts(FormOrder order) {
    this.order = order;
    this.previous = new PreviousAnswers(order);
  }

  /** The text of a row in a column; empty where the row says nothing, or the column is no text. */
  String of(Indicator row, FormColumn column) {
    return switch (column) {
      case PREVIOUS_OUTCOME -> previous.outcome(row);
      case PREVIOUS_STATUS -> previous.status(row);
      case PREVIOUS_NARRATIVE -> previous.narrative(row);
      default -> column.text(row, order.language());
    };
  }
}
