package fi.koonti.planbook;

import fi.koonti.edit.EditedWorkbook;
import fi.koonti.edit.NewSheet;
import fi.koonti.edit.SheetEdit;
import fi.koonti.edit.UneditableException;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.CellAddress;
import fi.koonti.plan.UsedIds;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.ToIntFunction;

/**
 * The sheet in which a plan workbook remembers its ids, as it is written: rows are only ever added
 * below. A workbook made before there was the sheet gets one, last of its sheets.
 *
 * @param sheet its name, or empty when there is none yet
 * @param columns zero-based
 * @param next the zero-based row below all that is there
 */
record IdMemory(
    Language language, Optional<String> sheet, Map<PlanColumn, Integer> columns, int next) {

  private static final int FIRST_ROW = 3;

  /** The memory of a workbook that was read. */
  static IdMemory of(PlanBook book) {
    return book.table(PlanSheet.IDS)
        .map(
            table ->
                new IdMemory(
                    book.language(),
                    Optional.of(table.sheet().name()),
                    table.columns(),
                    table.sheet().rows().stream().mapToInt(GridRow::index).max().orElse(0) + 1))
        .orElseGet(() -> new IdMemory(book.language(), Optional.empty(), Map.of(), FIRST_ROW));
  }

  /** Adds to the memory. */
  void add(EditedWorkbook workbook, List<UsedIds.Use> uses) throws UneditableException {
    if (sheet.isEmpty()) {
      NewSheet begun = begun();
      put(uses, PlanColumn::index, begun::put);
      workbook.add(PlanSheet.IDS.title(language), begun);
    } else {
      SheetEdit known = workbook.sheet(sheet.get());
      put(uses, column -> columns.getOrDefault(column, -1), known::put);
    }
  }

  private void put(
      List<UsedIds.Use> uses,
      ToIntFunction<PlanColumn> places,
      BiConsumer<CellAddress, String> cells) {
    int row = next;
    for (UsedIds.Use use : uses) {
      for (PlanColumn column : PlanColumn.of(PlanSheet.IDS)) {
        int index = places.applyAsInt(column);
        String text = text(use, column);
        if (index >= 0 && !text.isEmpty()) {
          cells.accept(new CellAddress(row, index), text);
        }
      }
      row++;
    }
  }

  private static String text(UsedIds.Use use, PlanColumn column) {
    return switch (column) {
      case USED_ID -> use.id();
      case USED_MEASURE -> use.measure();
      case USED_INDICATOR -> use.indicator();
      default -> "";
    };
  }

  /** A sheet that looks like a list, and warns whoever begins to type into it. */
  private NewSheet begun() {
    List<PlanColumn> all = PlanColumn.of(PlanSheet.IDS);
    NewSheet begun = new NewSheet(all.stream().map(PlanColumn::width).toList(), FIRST_ROW);
    begun.heading(new CellAddress(0, 0), PlanSheet.IDS.title(language));
    begun.put(new CellAddress(1, 0), Texts.of(IdMemory.class, "planbook", language).get("memory"));
    all.forEach(
        column ->
            begun.heading(
                new CellAddress(FIRST_ROW - 1, column.index()), column.heading(language)));
    return begun;
  }
}
