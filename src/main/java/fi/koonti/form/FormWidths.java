package fi.koonti.form;

import fi.koonti.layout.FormColumn;
import fi.koonti.plan.StatusChoice;
import fi.koonti.template.TemplateFill;
import fi.koonti.textsize.WordWidth;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How wide the columns of one form are: so wide that no word is broken. What a column needs more
 * than usual is taken from the narrative, so that the answers stay on the screen.
 */
final class FormWidths {

  /** Wider no column becomes: a chain of letters without a blank is no word. */
  private static final double WIDEST = 40;

  /** So wide the narrative stays. */
  private static final double LEAST_NARRATIVE = 28;

  private final Map<FormColumn, Double> widths = new EnumMap<>(FormColumn.class);

  private FormWidths() {}

  /** The widths of a form. */
  static FormWidths of(FormOrder order, RowTexts texts) {
    FormWidths form = new FormWidths();
    Map<FormColumn, Collection<String>> words = new EnumMap<>(FormColumn.class);
    for (FormColumn column :
        List.of(FormColumn.ID, FormColumn.MEASURE, FormColumn.INDICATOR, FormColumn.TARGET)) {
      words.put(column, order.asked().stream().map(one -> texts.of(one, column)).toList());
    }
    words.put(FormColumn.STATUS, order.plan().statuses().stream().map(StatusChoice::name).toList());
    words.put(
        FormColumn.CHECK,
        Arrays.stream(CheckWord.values()).map(word -> word.text(order.language())).toList());
    words.forEach(form::widen);
    return form;
  }

  private void widen(FormColumn column, Collection<String> texts) {
    double needed = Math.min(WIDEST, Math.ceil(WordWidth.of(texts) * 2) / 2);
    double more = needed - column.width();
    if (more > 0) {
      widths.put(column, needed);
      // What is right of the narrative takes no room from the answers.
      if (column != FormColumn.CHECK) {
        double narrative = Math.max(LEAST_NARRATIVE, of(FormColumn.NARRATIVE) - more);
        widths.put(FormColumn.NARRATIVE, narrative);
      }
    }
  }

  /** The width of a column in characters of the base font. */
  double of(FormColumn column) {
    return widths.getOrDefault(column, column.width());
  }

  /** Gives the form's sheet the widths that differ from those of the template as it is drawn. */
  void put(TemplateFill fill, String sheet) {
    widths.forEach((column, width) -> fill.width(sheet, column.index(), width));
  }
}
