package fi.koonti.read;

import fi.koonti.grid.Grid;
import fi.koonti.grid.GridCell;
import fi.koonti.grid.GridRow;
import fi.koonti.grid.GridSheet;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.ValuePart;
import fi.koonti.location.CellAddress;
import fi.koonti.plan.Field;
import fi.koonti.plan.UsedIds;
import fi.koonti.submission.History.PreviousRow;
import fi.koonti.submission.Value;
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

  /** What the table shows of those. */
  private static final Set<DataColumn> SHOWN =
      EnumSet.of(DataColumn.STATUS, DataColumn.OUTCOME_NUMBER, DataColumn.OUTCOME);

  private final Map<String, DataRow> found;

  private DataTable(Map<String, DataRow> found) {
    this.found = found;
  }

  /** The table of a workbook; without rows when the workbook has none any more. */
  static DataTable in(Grid grid) {
    return new DataTable(find(grid));
  }

  /** What people wrote, by indicator id. */
  Map<String, PreviousRow> rows() {
    Map<String, PreviousRow> rows = new LinkedHashMap<>();
    found.forEach(
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
  UsedIds names() {
    List<UsedIds.Use> uses = new ArrayList<>();
    found.forEach(
        (id, row) ->
            uses.add(
                new UsedIds.Use(id, row.text(DataColumn.MEASURE), row.text(DataColumn.INDICATOR))));
    return new UsedIds(uses);
  }

  /** The units of the outcomes, by indicator id; empty where the table no longer tells them. */
  Map<String, String> units() {
    Map<String, String> units = new LinkedHashMap<>();
    found.forEach(
        (id, row) -> {
          if (row.columns().containsKey(DataColumn.UNIT)) {
            units.put(id, row.text(DataColumn.UNIT));
          }
        });
    return units;
  }

  /** The outcomes and statuses that the rows show, each with its cell. */
  List<ShownAnswer> shown() {
    List<ShownAnswer> shown = new ArrayList<>();
    found.forEach(
        (id, row) -> SHOWN.forEach(column -> row.shown(id, column).ifPresent(shown::add)));
    return shown;
  }

  /** The target levels that stand beside the answers, by indicator id. */
  Map<String, String> targets() {
    return texts(DataColumn.TARGET);
  }

  /** The baselines likewise. */
  Map<String, String> baselines() {
    return texts(DataColumn.BASELINE);
  }

  private Map<String, String> texts(DataColumn column) {
    Map<String, String> texts = new LinkedHashMap<>();
    found.forEach(
        (id, row) -> {
          if (row.columns().containsKey(column)) {
            texts.put(id, row.text(column));
          }
        });
    return texts;
  }

  /** A row of the table and the columns that the table has. */
  private record DataRow(String sheet, GridRow row, Map<DataColumn, Integer> columns) {
    Optional<ShownAnswer> shown(String id, DataColumn column) {
      return Optional.ofNullable(columns.get(column))
          .map(
              place ->
                  new ShownAnswer(
                      id,
                      column,
                      sheet,
                      new CellAddress(row.index(), place),
                      row.cell(place).map(CellReader::of).orElse(Value.ofWords(""))));
    }

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
      DataRow one = new DataRow(sheet.name(), row, columns);
      String id = one.text(DataColumn.ID);
      if (row.index() > headings.index() && !id.isEmpty()) {
        rows.putIfAbsent(id, one);
      }
    }
    return rows;
  }
}
