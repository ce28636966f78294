package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.place.CellAddress;
import fi.koonti.place.Place;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Where the indicators of a plan stand, so that whatever is said of them can point at a cell.
 *
 * @param file what people call the workbook
 * @param sheet the name of the sheet of goals, or null when there is none
 * @param columns the zero-based columns that the sheet has
 * @param rows the zero-based row of each id
 */
public record PlanPlaces(
    String file, String sheet, Map<PlanColumn, Integer> columns, Map<String, Integer> rows) {

  public PlanPlaces {
    Map<PlanColumn, Integer> copy = new EnumMap<>(PlanColumn.class);
    copy.putAll(columns);
    columns = Collections.unmodifiableMap(copy);
    rows = Map.copyOf(new HashMap<>(rows));
  }

  /** No place but the file itself. */
  static PlanPlaces none(String file) {
    return new PlanPlaces(file, null, Map.of(), Map.of());
  }

  /** The cell of an indicator in a column of the goals; as near to it as is known. */
  public Place of(String id, PlanColumn column) {
    Integer row = rows.get(id);
    Integer number = columns.get(column);
    return row == null || number == null
        ? new Place(file, sheet, null)
        : Place.of(file, sheet, new CellAddress(row, number));
  }
}
