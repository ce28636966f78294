package fi.koonti.form;

import fi.koonti.layout.Fingerprint;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.OutcomeKind;
import fi.koonti.layout.RowPattern;
import fi.koonti.layout.Stamp;
import fi.koonti.plan.Attribute;
import fi.koonti.plan.Field;
import fi.koonti.plan.Indicator;
import fi.koonti.submission.Value;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows that people answer, one for each indicator that is asked. */
final class AnswerRows {

  /**
   * An empty answer offers room for so many lines: as much as the seed's shorter narratives take.
   */
  private static final int INVITING_LINES = 4;

  private final FormOrder order;
  private final PreviousAnswers previous;

  AnswerRows(FormOrder order) {
    this.order = order;
    this.previous = new PreviousAnswers(order);
  }

  List<RowContent> rows() {
    return order.asked().stream().map(this::row).toList();
  }

  private RowContent row(Indicator indicator) {
    OutcomeKind kind = OutcomeKind.of(indicator);
    RowContent.Builder row =
        RowContent.of(
            kind == OutcomeKind.NONE ? RowPattern.FORM_MEASURE : RowPattern.FORM_INDICATOR);
    List<RowHeight.Cell> cells = new ArrayList<>();
    texts(indicator)
        .forEach(
            (column, text) -> {
              row.put(column.index(), CellContent.text(text));
              cells.add(RowHeight.Cell.of(text, column.width()));
            });
    for (Field field : Field.values()) {
      FormColumn column = FormColumn.of(field);
      Optional<Value> answer = order.carried().answer(indicator.id(), field);
      answer.ifPresent(value -> cells.add(RowHeight.Cell.of(value.shown(), column.width())));
      AnswerFilling.of(field, kind, order.plan().measure(indicator), answer)
          .ifPresent(filling -> row.put(column.index(), filling));
    }
    String check = new RowCheck(order, indicator).text();
    // Not reckoned into the height: a form shows its questions, not what was once answered.
    row.put(FormColumn.PREVIOUS_NARRATIVE.index(), CellContent.text(previous.narrative(indicator)));
    row.put(FormColumn.CHECK.index(), CellContent.cached(CellContent.text(check)));
    row.put(FormColumn.KIND.index(), CellContent.text(kind.letter()));
    row.put(FormColumn.STAMP.index(), CellContent.text(stamp(indicator)));
    return row.height(RowHeight.of(cells, INVITING_LINES)).build();
  }

  /** What the row shows and nobody may change. */
  private Map<FormColumn, String> texts(Indicator indicator) {
    Map<FormColumn, String> texts = new EnumMap<>(FormColumn.class);
    texts.put(FormColumn.ID, indicator.id());
    for (Attribute attribute : Attribute.values()) {
      texts.put(FormColumn.of(attribute), attribute.of(indicator));
    }
    texts.put(FormColumn.PREVIOUS_OUTCOME, previous.outcome(indicator));
    texts.put(FormColumn.PREVIOUS_STATUS, previous.status(indicator));
    return texts;
  }

  private static String stamp(Indicator indicator) {
    return new Stamp.OfRow(indicator.id(), Fingerprint.of(indicator)).text();
  }
}
