package fi.koonti.planbook;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.plan.Plan;
import fi.koonti.revision.WrittenRow;
import fi.koonti.text.KebabCase;
import fi.koonti.text.Language;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A plan as its workbook would say it, so that whatever the workbook holds can be compared. */
public final class PlanTexts {

  /** What the program keeps for itself is not what a plan says. */
  private static final Set<PlanSheet> SAID = EnumSet.complementOf(EnumSet.of(PlanSheet.IDS));

  private PlanTexts() {}

  /**
   * All rows of all sheets, in their order.
   *
   * @param language of the words for closed sets, and of the names of settings
   */
  public static List<WrittenRow> of(Plan plan, Language language) {
    List<WrittenRow> rows = new ArrayList<>();
    for (PlanSetting setting : PlanSetting.values()) {
      Map<PlanColumn, String> texts =
          Map.of(
              PlanColumn.SETTING_NAME, setting.label(language),
              PlanColumn.SETTING_VALUE, PlanWriter.setting(plan, setting, language).written());
      rows.add(new WrittenRow(PlanSheet.SETTINGS, KebabCase.of(setting), texts));
    }
    for (PlanSheet sheet : SAID) {
      PlanColumn key = PlanColumn.key(sheet);
      for (PlanRowBuilder line : PlanWriter.lines(plan, sheet, language)) {
        rows.add(new WrittenRow(sheet, line.texts().getOrDefault(key, ""), line.texts()));
      }
    }
    return List.copyOf(rows);
  }
}
