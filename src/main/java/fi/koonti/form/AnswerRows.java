package fi.koonti.form;

import fi.koonti.layout.Fingerprint;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.Stamp;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.submission.Value;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows that people answer, one for each indicator that is asked. */
final class AnswerRows {

  /** An empty row offers room for so many lines; it grows as somebody types. */
  private static final int INVITING_LINES = 2;

  private final FormOrder order;
  private final FormWidths widths;
  private final RowTexts texts;
  private final RowPrompt prompt;

  AnswerRows(FormOrder order) {
    this.order = order;
    this.texts = new RowTexts(order);
    this.widths = FormWidths.of(order, texts);
    this.prompt = new RowPrompt(order, texts);
  }

  /** The widths that the rows are made for. */
  FormWidths widths() {
    return widths;
  }

  List<RowContent> rows() {
    List<RowContent> rows = new ArrayList<>();
    Indicator above = null;
    for (Indicator indicator : order.asked()) {
      rows.add(row(indicator, above != null && isSameMeasure(above, indicator)));
      above = indicator;
    }
    return rows;
  }

  private static boolean isSameMeasure(Indicator one, Indicator other) {
    return one.measure().equals(other.measure())
        && one.section().equals(other.section())
        && one.focusArea().equals(other.focusArea())
        && one.goal().equals(other.goal())
        && one.deed().equals(other.deed());
  }

  private RowContent row(Indicator indicator, boolean repeated) {
    OutcomeKind kind = OutcomeKind.of(indicator);
    RowContent.Builder row =
        RowContent.of(
            kind == OutcomeKind.NONE ? RowPattern.FORM_MEASURE : RowPattern.FORM_INDICATOR);
    List<RowHeight.Cell> cells = new ArrayList<>();
    for (FormColumn column : FormColumn.values()) {
      String text = texts.of(indicator, column);
      // Without an indicator the measure is the question, and nothing beside it would cut it off.
      boolean isQuiet = repeated && column == FormColumn.MEASURE && kind != OutcomeKind.NONE;
      CellContent.Value content = CellContent.text(text);
      row.put(column.index(), isQuiet ? content.styled(AnswerStyle.REPEATED.styleName()) : content);
      // What is looked up stands on one line, and so does what the row above says as well.
      if (column.isOnPaper() && !isQuiet) {
        cells.add(RowHeight.Cell.of(text, widths.of(column)));
      }
    }
    answers(indicator, kind, row, cells);
    String check = new RowCheck(order, indicator).text();
    row.put(FormColumn.CHECK.index(), CellContent.cached(CellContent.text(check)));
    row.put(FormColumn.KIND.index(), CellContent.text(kind.letter()));
    row.put(FormColumn.STAMP.index(), CellContent.text(stamp(indicator)));
    return row.prompt(prompt.of(indicator)).height(RowHeight.of(cells, INVITING_LINES)).build();
  }

  private void answers(
      Indicator indicator, OutcomeKind kind, RowContent.Builder row, List<RowHeight.Cell> cells) {
    for (Field field : Field.values()) {
      FormColumn column = FormColumn.of(field);
      Optional<Value> answer = order.carried().answer(indicator.id(), field);
      answer.ifPresent(value -> cells.add(RowHeight.Cell.of(value.shown(), widths.of(column))));
      AnswerFilling.of(field, kind, order.plan().measure(indicator), answer)
          .ifPresent(content -> row.put(column.index(), content));
    }
  }

  private static String stamp(Indicator indicator) {
    return new Stamp.OfRow(indicator.id(), Fingerprint.of(indicator)).text();
  }
}
