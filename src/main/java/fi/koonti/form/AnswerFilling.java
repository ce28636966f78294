package fi.koonti.form;

import fi.koonti.layout.OutcomeKind;
import fi.koonti.plan.Field;
import fi.koonti.quantity.Measure;
import fi.koonti.submission.ShownNumber;
import fi.koonti.submission.Value;
import fi.koonti.template.CellContent;
import java.math.BigDecimal;
import java.util.Optional;

/** What stands in an input cell when the form is sent: nothing, or what was answered already. */
final class AnswerFilling {

  private AnswerFilling() {}

  /** The filling; empty where the cell stands as the template has it. */
  static Optional<CellContent> of(
      Field field, OutcomeKind kind, Measure asked, Optional<Value> answer) {
    boolean isMeasured = field.isMeasured();
    AnswerStyle own = isMeasured ? AnswerStyle.of(kind) : AnswerStyle.TEXT;
    if (answer.isEmpty()) {
      return isMeasured
          ? Optional.of(CellContent.blank().styled(own.styleName()))
          : Optional.empty();
    }
    Value value = answer.get();
    CellContent.Value filling = written(value, asked);
    if (value.kind() == Value.Kind.DATE) {
      return Optional.of(filling.styled(AnswerStyle.DATE.styleName()));
    }
    // A day as a number would be shown as a day in a cell that expects one.
    boolean isNumber = value.kind() == Value.Kind.NUMBER && isMeasured;
    AnswerStyle style = isNumber ? AnswerStyle.NUMBER : own;
    return Optional.of(isMeasured ? filling.styled(style.styleName()) : filling);
  }

  /**
   * The value in the kind of cell it came from; what a format made of a number, in words, since
   * forms have no style for it, unless the words round it.
   *
   * @param asked what the row asks for
   */
  static CellContent.Value written(Value value, Measure asked) {
    return switch (value.kind()) {
      case DATE -> value.day().map(CellContent::date).orElseThrow();
      case NUMBER -> number(value, asked);
      case TEXT -> CellContent.text(value.text());
      case ERROR, UNCOMPUTED ->
          throw new IllegalArgumentException("expected an answer, but found " + value.text());
    };
  }

  private static CellContent.Value number(Value value, Measure asked) {
    BigDecimal held = value.held();
    if (value.number() == null) {
      // Two numbers, so that it is asked again and nobody takes the one for the other.
      return CellContent.text(value.shown() + " / " + held.toPlainString());
    }
    if (value.isPlain()) {
      return CellContent.number(held);
    }
    BigDecimal said = asked.value(value.shown()).number();
    ShownNumber display = value.display();
    if (display == null || said == null || said.compareTo(value.number()) == 0) {
      return CellContent.text(value.shown());
    }
    return display.saysMore(asked)
        ? CellContent.text(display.inFull(asked.notation()))
        : CellContent.number(value.number());
  }
}
