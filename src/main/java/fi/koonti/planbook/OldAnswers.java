package fi.koonti.planbook;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridReader;
import fi.koonti.grid.GridRow;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.Place;
import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the answers of the old period out of an imported plan. */
public final class OldAnswers {

  private OldAnswers() {}

  /** One answer and where it stands. */
  public record Told(String text, Place place) {}

  /**
   * The answers of each indicator, by their columns, in the order of the sheet; what one cell could
   * not hold goes on in a row without an id. Empty when the workbook has no such sheet.
   *
   * @param name what people call the file
   */
  public static Optional<Map<String, Map<PlanColumn, Told>>> read(
      byte[] content, String name, FileLimits limits, Language language)
      throws UnreadableFileException {
    Grid grid = new GridReader(limits).read(content);
    return PlanTable.find(grid, PlanSheet.ANSWERS).map(table -> read(table, name, language));
  }

  private static Map<String, Map<PlanColumn, Told>> read(
      PlanTable table, String name, Language language) {
    Map<String, Map<PlanColumn, Told>> answers = new LinkedHashMap<>();
    String id = "";
    for (GridRow row : table.rows()) {
      id = table.cell(row, PlanColumn.ANSWER_ID).map(cell -> cell.text().strip()).orElse(id);
      Map<PlanColumn, Told> own =
          answers.computeIfAbsent(id, one -> new EnumMap<>(PlanColumn.class));
      for (PlanColumn column : PlanColumn.of(PlanSheet.ANSWERS)) {
        Optional<GridCell> cell =
            column == PlanColumn.ANSWER_ID ? Optional.empty() : table.cell(row, column);
        cell.ifPresent(
            one ->
                own.merge(
                    column,
                    new Told(
                        CellReading.text(one, language),
                        Place.of(name, table.sheet().name(), one.address())),
                    (first, more) -> new Told(first.text() + more.text(), first.place())));
      }
    }
    return answers;
  }
}
