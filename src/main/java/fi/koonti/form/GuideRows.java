package fi.koonti.form;

import fi.koonti.layout.GuideColumn;
import fi.koonti.layout.RowPattern;
import fi.koonti.plan.StatusChoice;
import fi.koonti.template.CellContent;
import fi.koonti.template.RowContent;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Texts;
import fi.koonti.textsize.RowHeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The list of statuses in the guide: what each means and what must be written with it. */
final class GuideRows {

  private final FormOrder order;
  private final Texts texts;

  GuideRows(FormOrder order) {
    this.order = order;
    this.texts = FormTexts.in(order.language());
  }

  List<RowContent> rows() {
    return order.plan().statuses().stream().map(this::row).toList();
  }

  private RowContent row(StatusChoice choice) {
    List<String> shown =
        List.of(
            choice.name(), texts.get("status." + KebabCase.of(choice.status())), demand(choice));
    RowContent.Builder row = RowContent.of(RowPattern.GUIDE_STATUS);
    List<RowHeight.Cell> cells = new ArrayList<>();
    for (GuideColumn column : GuideColumn.values()) {
      String text = shown.get(column.index());
      row.put(column.index(), CellContent.text(text));
      cells.add(RowHeight.Cell.of(text, column.width()));
    }
    return row.height(RowHeight.of(cells, 1)).build();
  }

  private String demand(StatusChoice choice) {
    String demand = texts.get("demand." + answers(choice));
    return order.plan().settings().wantsEvidence(choice.status())
        ? texts.get("demand.with-evidence", Map.of("demand", demand))
        : demand;
  }

  private static String answers(StatusChoice choice) {
    if (choice.needsOutcome()) {
      return choice.needsCorrection() ? "outcome-correction" : "outcome";
    }
    return choice.needsCorrection() ? "correction" : "plain";
  }
}
