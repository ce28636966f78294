package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.FilledForm;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.plan.Field;
import fi.koonti.samples.FormFiller;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that asks for forecasts and evidence, from its settings to the consolidated workbook. */
class ForecastTest {

  @TempDir Path folder;

  @Test
  void aForecastComesFromThePlanToTheData() throws IOException {
    Round round = new Round(folder, plan()).generate("--sector", "ELYM");
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, ForecastTest::answer);
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());
    try (InputStream in = Files.newInputStream(round.workbook);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      XSSFSheet data = workbook.getSheet("Tiedot");
      Row row = row(data, "ELYM-018");
      assertEquals(118_500, row.getCell(DataColumn.FORECAST.index()).getNumericCellValue());
      assertEquals("Tilasto 9/2023", row.getCell(DataColumn.EVIDENCE.index()).toString());
    }
  }

  private static void answer(FilledForm form) {
    form.put("ELYM-018", Field.OUTCOME, 121_000)
        .put("ELYM-018", Field.STATUS, "Toteutunut")
        .put("ELYM-018", Field.NARRATIVE, "Tavoite ylittyi.")
        .put("ELYM-018", Field.EVIDENCE, "Tilasto 9/2023")
        .put("ELYM-018", Field.FORECAST, 118_500);
  }

  /** The sample's plan after the coordinator has chosen "yes" in two of its settings. */
  private Path plan() {
    List<String> wanted =
        List.of(PlanSetting.FORECAST.label(Language.FI), PlanSetting.EVIDENCE.label(Language.FI));
    byte[] plan =
        FormFiller.change(
            Round.read(Round.SAMPLE_PLAN),
            workbook -> {
              for (Row row : workbook.getSheetAt(0)) {
                if (wanted.contains(
                    Objects.toString(row.getCell(PlanColumn.SETTING_NAME.index())))) {
                  // POI does not overwrite a text that stands in the cell itself, so a new cell.
                  row.createCell(PlanColumn.SETTING_VALUE.index()).setCellValue("kyllä");
                }
              }
            });
    Path file = folder.resolve("suunnitelma.xlsx");
    Round.write(file, plan);
    return file;
  }

  private static Row row(XSSFSheet data, String id) {
    for (Row row : data) {
      if (Objects.toString(row.getCell(0)).equals(id)) {
        return row;
      }
    }
    throw new AssertionError("no row " + id);
  }
}
