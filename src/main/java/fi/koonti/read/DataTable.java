package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.ValuePart;
import fi.koonti.plan.Field;
import fi.koonti.plan.UsedIds;
import fi.koonti.submission.History.PreviousRow;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The table {@code Tiedot} of a consolidated workbook, which tells what people wrote in its own
 * period. It is found by its headings, in any language, wherever it has been moved.
 */
final class DataTable {

  /** Kept in the machine sheet. */
  private static final Set<Field> ELSEWHERE = EnumSet.of(Field.OUTCOME, Field.STATUS);

  private DataTable() {}

  /** The rows by indicator id; nothing when the workbook has no such table any more. */
  static Map<String, PreviousRow> in(Grid grid) {
    Map<String, PreviousRow> rows = new LinkedHashMap<>();
    find(grid)
        .forEach(
            (id, row) -> {
              Map<Field, String> texts = new EnumMap<>(Field.class);
              for (DataColumn column : DataColumn.values()) {
                column
                    .field()
                    .filter(one -> column.part() == ValuePart.TEXT && !ELSEWHERE.contains(one))
                    .ifPresent(field -> texts.put(field, row.answer(field, column)));
              }
              rows.put(id, new PreviousRow(texts, row.text(DataColumn.FILE)));
            });
    return rows;
  }

  /** What the ids of the rows stand for. */
  static UsedIds names(Grid grid) {
    List<UsedIds.Use> uses = new ArrayList<>();
    find(grid)
        .forEach(
            (id, row) ->
                uses.add(
                    new UsedIds.Use(
                        id, row.text(DataColumn.MEASURE), row.text(DataColumn.INDICATOR))));
    return new UsedIds(uses);
  }

  /** A row of the table and the columns that the table has. */
  private record DataRow(GridRow row, Map<DataColumn, Integer> columns) {
    String text(DataColumn column) {
      Integer place = columns.get(column);
      return place == null ? "" : row.cell(place).map(GridCell::text).orElse("");
    }

    /** A number as its cell shows it, {@code 80,5 %}, and a day as a day: as it was answered. */
    String answer(Field field, DataColumn column) {
      return field.isMeasured()
          ? Optional.ofNullable(columns.get(column))
              .flatMap(row::cell)
              .map(cell -> CellReader.of(cell).text())
              .orElse("")
          : text(column);
    }
  }

  /** The rows by id, from the top; of two with one id the first. */
  private static Map<String, DataRow> find(Grid grid) {
    for (GridSheet sheet : grid.sheets()) {
      for (GridRow row : sheet.rows()) {
        for (Language language : Language.values()) {
          Map<DataColumn, Integer> columns = columns(row, language);
          if (columns.containsKey(DataColumn.ID)
              && columns.containsKey(DataColumn.STATUS_CODE)
              && columns.containsKey(DataColumn.NARRATIVE)) {
            return below(sheet, row, columns);
          }
        }
      }
    }
    return Map.of();
  }

  private static Map<DataColumn, Integer> columns(GridRow row, Language language) {
    Map<DataColumn, Integer> columns = new EnumMap<>(DataColumn.class);
    for (DataColumn column : DataColumn.values()) {
      column(row, column.heading(language)).ifPresent(place -> columns.put(column, place));
    }
    return columns;
  }

  private static OptionalInt column(GridRow row, String heading) {
    return row.cells().stream()
        .filter(cell -> TextNormalizer.same(cell.text(), heading))
        .mapToInt(cell -> cell.address().column())
        .findFirst();
  }

  private static Map<String, DataRow> below(
      GridSheet sheet, GridRow headings, Map<DataColumn, Integer> columns) {
    Map<String, DataRow> rows = new LinkedHashMap<>();
    for (GridRow row : sheet.rows()) {
      DataRow one = new DataRow(row, columns);
      String id = one.text(DataColumn.ID);
      if (row.index() > headings.index() && !id.isEmpty()) {
        rows.putIfAbsent(id, one);
      }
    }
    return rows;
  }
}
