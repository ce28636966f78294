package fi.koonti.planbook;

import fi.koonti.edit.EditedWorkbook;
import fi.koonti.edit.SheetEdit;
import fi.koonti.edit.UneditableException;
import fi.koonti.layout.PlanColumn;
import fi.koonti.location.CellAddress;
import fi.koonti.location.CellPlace;
import fi.koonti.opc.FileLimits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes texts into the cells of a copy of a plan workbook. */
final class PlanEdits {

  private PlanEdits() {}

  /**
   * The copy.
   *
   * @param before bytes that were read within the limits
   * @param texts by cell
   * @param table the sheet of questions
   * @param open what stays on it, from the top
   * @throws UneditableException when it is no .xlsx workbook
   */
  static byte[] edited(
      byte[] before,
      Map<CellPlace, String> texts,
      PlanTable table,
      List<QuestionRow> open,
      FileLimits limits)
      throws UneditableException {
    EditedWorkbook workbook = EditedWorkbook.open(before, limits.inflatedBytes());
    for (Map.Entry<CellPlace, String> one : texts.entrySet()) {
      put(workbook.sheet(one.getKey().sheet()), one.getKey().cell(), one.getValue());
    }
    questions(workbook.sheet(table.sheet().name()), table, open);
    return workbook.toBytes();
  }

  /** The open questions from the first row on, in the order of the sheet; the rest is cleared. */
  private static void questions(SheetEdit sheet, PlanTable table, List<QuestionRow> open) {
    List<Integer> rows = table.rows().stream().map(row -> row.index()).toList();
    List<Map<PlanColumn, String>> sorted =
        ImportSheets.inCells(
            open.stream()
                .sorted(Comparator.comparingInt(QuestionRow::row))
                .map(QuestionRow::texts)
                .toList());
    for (int i = 0; i < rows.size(); i++) {
      for (Map.Entry<PlanColumn, Integer> column : table.columns().entrySet()) {
        String text = i < sorted.size() ? sorted.get(i).getOrDefault(column.getKey(), "") : "";
        put(sheet, new CellAddress(rows.get(i), column.getValue()), text);
      }
    }
  }

  private static void put(SheetEdit sheet, CellAddress at, String text) {
    Optional<LocalDate> day = CellReading.parsed(text);
    if (day.isPresent()) {
      sheet.put(at, text, day.get());
    } else {
      sheet.put(at, text);
    }
  }
}
