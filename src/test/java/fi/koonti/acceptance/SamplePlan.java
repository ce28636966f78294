package fi.koonti.acceptance;

import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.PlanSheet;
import fi.koonti.samples.FormFiller;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;

/** The sample's plan after its coordinator has changed it. */
final class SamplePlan {

  private SamplePlan() {}

  /** The plan with other settings, as a file in a folder. */
  static Path with(Path folder, Map<PlanSetting, String> settings) {
    Map<String, String> wanted =
        settings.entrySet().stream()
            .collect(Collectors.toMap(one -> one.getKey().label(Language.FI), Map.Entry::getValue));
    byte[] plan =
        FormFiller.change(
            Round.read(Round.SAMPLE_PLAN),
            workbook -> {
              for (Row row : workbook.getSheet(PlanSheet.SETTINGS.title(Language.FI))) {
                String label = Objects.toString(row.getCell(PlanColumn.SETTING_NAME.index()));
                if (wanted.containsKey(label)) {
                  // POI does not overwrite a text that stands in the cell itself, so a new cell.
                  row.createCell(PlanColumn.SETTING_VALUE.index()).setCellValue(wanted.get(label));
                }
              }
            });
    Path file = folder.resolve("suunnitelma.xlsx");
    Round.write(file, plan);
    return file;
  }
}
