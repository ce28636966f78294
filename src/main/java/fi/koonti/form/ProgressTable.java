package fi.koonti.form;

import fi.koonti.layout.ProgressColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.plan.Indicator;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.text.Language;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How complete the form is, section by section and under each its measures, in the order in which
 * the form first names them. The formulas are the template's; here is what they show until somebody
 * calculates.
 */
final class ProgressTable {

  private final FormOrder order;

  ProgressTable(FormOrder order) {
    this.order = order;
  }

  List<RowContent> rows() {
    List<RowContent> rows = new ArrayList<>();
    groups()
        .forEach(
            (section, measures) -> {
              if (!section.isEmpty()) {
                List<Indicator> all = measures.values().stream().flatMap(List::stream).toList();
                rows.add(row(RowPattern.PROGRESS_SECTION, section, "", all));
              }
              measures.forEach(
                  (measure, its) ->
                      rows.add(row(RowPattern.PROGRESS_MEASURE, section, measure, its)));
            });
    return rows;
  }

  /** What the formulas of a row show, by column. */
  static Map<ProgressColumn, CellContent.Value> shown(Completeness rows, Language language) {
    ProgressWords next = rows.next(ProgressWords.NEXT_SHORT, ProgressWords.NONE_LEFT);
    return Map.of(
        ProgressColumn.ASKED, CellContent.number(rows.asked()),
        ProgressColumn.DONE, CellContent.number(rows.done()),
        ProgressColumn.TO_CORRECT, CellContent.number(rows.toCorrect()),
        ProgressColumn.MISSING, CellContent.number(rows.missing()),
        ProgressColumn.NEXT, CellContent.text(next.text(language)));
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

  private RowContent row(String kind, String section, String measure, List<Indicator> its) {
    RowContent.Builder row = RowContent.of(kind);
    row.put(ProgressColumn.SECTION.index(), CellContent.text(section));
    row.put(ProgressColumn.MEASURE.index(), CellContent.text(measure));
    shown(Completeness.of(order, its), order.language())
        .forEach((column, value) -> row.put(column.index(), CellContent.cached(value)));
    double height =
        RowHeight.of(
            List.of(
                cell(ProgressColumn.SECTION, section, kind),
                cell(ProgressColumn.MEASURE, measure, kind)),
            1);
    return row.height(height).build();
  }

  private static RowHeight.Cell cell(ProgressColumn column, String text, String kind) {
    boolean bold = kind.equals(RowPattern.PROGRESS_SECTION);
    RowHeight.Cell plain = RowHeight.Cell.of(text, column.width());
    return new RowHeight.Cell(text, column.width(), plain.size(), bold);
  }
}
