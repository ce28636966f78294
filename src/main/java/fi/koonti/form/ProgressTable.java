package fi.koonti.form;

import fi.koonti.layout.Kinds;
import fi.koonti.layout.ProgressColumn;
import fi.koonti.mould.Filling;
import fi.koonti.mould.PouredRow;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Language;
import fi.koonti.type.RowHeight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How complete the form is, section by section and under each its measures, in the order in which
 * the form first names them. The formulas are the mould's; here is what they show while nothing is
 * answered.
 */
final class ProgressTable {

  private final FormOrder order;

  ProgressTable(FormOrder order) {
    this.order = order;
  }

  List<PouredRow> rows() {
    List<PouredRow> rows = new ArrayList<>();
    counts()
        .forEach(
            (section, measures) -> {
              if (!section.isEmpty()) {
                int asked = measures.values().stream().mapToInt(Integer::intValue).sum();
                rows.add(row(Kinds.PROGRESS_SECTION, section, "", asked));
              }
              measures.forEach(
                  (measure, asked) ->
                      rows.add(row(Kinds.PROGRESS_MEASURE, section, measure, asked)));
            });
    return rows;
  }

  /** What the formulas of a row show while nothing is answered, by column. */
  static Map<ProgressColumn, Filling.Value> untouched(int asked, Language language) {
    return Map.of(
        ProgressColumn.ASKED, Filling.number(asked),
        ProgressColumn.DONE, Filling.number(0),
        ProgressColumn.TO_CORRECT, Filling.number(0),
        ProgressColumn.MISSING, Filling.number(asked),
        ProgressColumn.NEXT, Filling.text(ProgressWords.NEXT_SHORT.text(language)));
  }

  /** How many rows are asked by section and measure. */
  private Map<String, Map<String, Integer>> counts() {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Indicator indicator : order.asked()) {
      counts
          .computeIfAbsent(indicator.section(), section -> new LinkedHashMap<>())
          .merge(indicator.measure(), 1, Integer::sum);
    }
    return counts;
  }

  private PouredRow row(String kind, String section, String measure, int asked) {
    PouredRow.Builder row = PouredRow.of(kind);
    row.put(ProgressColumn.SECTION.index(), Filling.text(section));
    row.put(ProgressColumn.MEASURE.index(), Filling.text(measure));
    untouched(asked, order.language())
        .forEach((column, value) -> row.put(column.index(), Filling.cached(value)));
    double height =
        RowHeight.of(
            List.of(
                cell(ProgressColumn.SECTION, section, kind),
                cell(ProgressColumn.MEASURE, measure, kind)),
            1);
    return row.height(height).build();
  }

  private static RowHeight.Cell cell(ProgressColumn column, String text, String kind) {
    boolean bold = kind.equals(Kinds.PROGRESS_SECTION);
    RowHeight.Cell plain = RowHeight.Cell.of(text, column.width());
    return new RowHeight.Cell(text, column.width(), plain.size(), bold);
  }
}
