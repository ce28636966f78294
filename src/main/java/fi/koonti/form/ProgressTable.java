package fi.koonti.form;

import fi.koonti.layout.Kinds;
import fi.koonti.layout.ProgressColumn;
import fi.koonti.template.Filling;
import fi.koonti.template.PouredRow;
import fi.koonti.plan.Indicator;
import fi.koonti.text.Language;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How complete the form is, section by section and under each its measures, in the order in which
 * the form first names them. The formulas are the mould's; here is what they show until somebody
 * calculates.
 */
final class ProgressTable {

  private final FormOrder order;

  ProgressTable(FormOrder order) {
    this.order = order;
  }

  List<PouredRow> rows() {
    List<PouredRow> rows = new ArrayList<>();
    groups()
        .forEach(
            (section, measures) -> {
              if (!section.isEmpty()) {
                List<Indicator> all = measures.values().stream().flatMap(List::stream).toList();
                rows.add(row(Kinds.PROGRESS_SECTION, section, "", all));
              }
              measures.forEach(
                  (measure, its) -> rows.add(row(Kinds.PROGRESS_MEASURE, section, measure, its)));
            });
    return rows;
  }

  /** What the formulas of a row show, by column. */
  static Map<ProgressColumn, Filling.Value> shown(Completeness rows, Language language) {
    ProgressWords next = rows.next(ProgressWords.NEXT_SHORT, ProgressWords.NONE_LEFT);
    return Map.of(
        ProgressColumn.ASKED, Filling.number(rows.asked()),
        ProgressColumn.DONE, Filling.number(rows.done()),
        ProgressColumn.TO_CORRECT, Filling.number(rows.toCorrect()),
        ProgressColumn.MISSING, Filling.number(rows.missing()),
        ProgressColumn.NEXT, Filling.text(next.text(language)));
  }

  /** The rows that are asked, by section and measure. */
  private Map<String, Map<String, List<Indicator>>> groups() {
    Map<String, Map<String, List<Indicator>>> groups = new LinkedHashMap<>();
    for (Indicator indicator : order.asked()) {
      groups
          .computeIfAbsent(indicator.section(), section -> new LinkedHashMap<>())
          .computeIfAbsent(indicator.measure(), measure -> new ArrayList<>())
          .add(indicator);
    }
    return groups;
  }

  private PouredRow row(String kind, String section, String measure, List<Indicator> its) {
    PouredRow.Builder row = PouredRow.of(kind);
    row.put(ProgressColumn.SECTION.index(), Filling.text(section));
    row.put(ProgressColumn.MEASURE.index(), Filling.text(measure));
    shown(Completeness.of(order, its), order.language())
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
