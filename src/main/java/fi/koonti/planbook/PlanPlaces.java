package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the rows of a plan stand, so that whatever is said of them can point at a cell.
 *
 * @param file what people call the workbook
 * @param sheets those that the workbook has
 * @param future ids that rows would get which have none yet; nobody but the program knows them
 */
public record PlanPlaces(String file, Map<PlanSheet, SheetPlaces> sheets, Set<String> future) {

  public PlanPlaces {
    Map<PlanSheet, SheetPlaces> copy = new EnumMap<>(PlanSheet.class);
    copy.putAll(sheets);
    sheets = Collections.unmodifiableMap(copy);
    future = Set.copyOf(future);
  }

  /**
   * Where the rows of one sheet stand.
   *
   * @param name what the sheet is called
   * @param columns the zero-based columns that it has
   * @param rows the zero-based row of each id, code or label, in small letters
   */
  record SheetPlaces(String name, Map<PlanColumn, Integer> columns, Map<String, Integer> rows) {
    SheetPlaces {
      Map<PlanColumn, Integer> copy = new EnumMap<>(PlanColumn.class);
      copy.putAll(columns);
      columns = Collections.unmodifiableMap(copy);
      Map<String, Integer> folded = new HashMap<>();
      rows.forEach((key, row) -> folded.putIfAbsent(TextNormalizer.folded(key), row));
      rows = Map.copyOf(folded);
    }
  }

  /** No place but the file itself. */
  static PlanPlaces none(String file) {
    return new PlanPlaces(file, Map.of(), Set.of());
  }

  /** Whether the workbook has a sheet. */
  boolean has(PlanSheet sheet) {
    return sheets.containsKey(sheet);
  }

  /** A sheet as a whole; the file when it has none. */
  public Place of(PlanSheet sheet) {
    return new Place(
        file, Optional.ofNullable(sheets.get(sheet)).map(SheetPlaces::name).orElse(null), null);
  }

  /** The cell of an id or a code in a column of its sheet; as near to it as is known. */
  public Place of(String key, PlanColumn column) {
    SheetPlaces sheet = sheets.get(column.sheet());
    Integer row = sheet == null ? null : sheet.rows().get(TextNormalizer.folded(key));
    Integer number = sheet == null ? null : sheet.columns().get(column);
    return row == null || number == null
        ? of(column.sheet())
        : Place.of(file, sheet.name(), new CellAddress(row, number));
  }

  /** Whether an id stands in the workbook, and is not only one that its row would get. */
  public boolean hasId(String id) {
    return !future.contains(id);
  }

  /** The number of an indicator's row, as programs count it; empty when it is not known. */
  public Optional<Integer> line(String id) {
    return Optional.ofNullable(sheets.get(PlanSheet.GOALS))
        .map(sheet -> sheet.rows().get(TextNormalizer.folded(id)))
        .map(row -> row + 1);
  }

  /** The cell of a setting's value; as near to it as is known. */
  Place of(PlanSetting setting) {
    return Arrays.stream(Language.values())
        .map(language -> of(setting.label(language), PlanColumn.SETTING_VALUE))
        .filter(place -> place.cell() != null)
        .findFirst()
        .orElseGet(() -> of(PlanSheet.SETTINGS));
  }
}
