package fi.koonti.revision;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSheet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A row of a plan workbook as people read it.
 *
 * @param key what tells it from the other rows of its sheet: an id or a code, for a setting its own
 *     in kebab case
 * @param texts by column; a column that is empty may be left out
 */
public record WrittenRow(PlanSheet sheet, String key, Map<PlanColumn, String> texts) {

  public WrittenRow {
    Map<PlanColumn, String> copy = new EnumMap<>(PlanColumn.class);
    copy.putAll(texts);
    texts = Collections.unmodifiableMap(copy);
  }

  /** What stands in a column; empty when nothing does. */
  String text(PlanColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** What people know the row by, beside its key; may be empty. */
  String name() {
    return switch (sheet) {
      case SETTINGS -> text(PlanColumn.SETTING_NAME);
      case PERIODS -> text(PlanColumn.PERIOD_NAME);
      case SECTORS -> text(PlanColumn.SECTOR_NAME);
      case STATUSES -> text(PlanColumn.STATUS_NAME);
      case GOALS ->
          text(PlanColumn.INDICATOR).isEmpty()
              ? text(PlanColumn.MEASURE)
              : text(PlanColumn.INDICATOR);
      case RULES, IDS, QUESTIONS, ANSWERS -> "";
    };
  }
}
