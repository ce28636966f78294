package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.text.Language;
import fi.koonti.text.TextNormalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which sheet, column or setting a word of the workbook names, in any language. */
final class PlanHeadings {

  private static final Map<String, PlanSheet> SHEETS = new HashMap<>();
  private static final Map<PlanSheet, Map<String, PlanColumn>> COLUMNS =
      new EnumMap<>(PlanSheet.class);
  private static final Map<String, PlanSetting> SETTINGS = new HashMap<>();

  static {
    for (Language language : Language.values()) {
      for (PlanSheet sheet : PlanSheet.values()) {
        SHEETS.putIfAbsent(TextNormalizer.folded(sheet.title(language)), sheet);
      }
      for (PlanColumn column : PlanColumn.values()) {
        COLUMNS
            .computeIfAbsent(column.sheet(), sheet -> new HashMap<>())
            .putIfAbsent(TextNormalizer.folded(column.heading(language)), column);
      }
      for (PlanSetting setting : PlanSetting.values()) {
        SETTINGS.putIfAbsent(TextNormalizer.folded(setting.label(language)), setting);
      }
    }
  }

  private PlanHeadings() {}

  static Optional<PlanSheet> sheet(String title) {
    return Optional.ofNullable(SHEETS.get(TextNormalizer.folded(title)));
  }

  static Optional<PlanColumn> column(PlanSheet sheet, String heading) {
    return Optional.ofNullable(
        COLUMNS.getOrDefault(sheet, Map.of()).get(TextNormalizer.folded(heading)));
  }

  static Optional<PlanSetting> setting(String label) {
    return Optional.ofNullable(SETTINGS.get(TextNormalizer.folded(label)));
  }
}
