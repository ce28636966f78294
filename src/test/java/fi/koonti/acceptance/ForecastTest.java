package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.FilledForm;
import fi.koonti.layout.DataColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
    assertTrue(run.out().contains("JSON: " + round.json), run.out());
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

  private Path plan() {
    return SamplePlan.with(
        folder, Map.of(PlanSetting.FORECAST, "kyllä", PlanSetting.EVIDENCE, "kyllä"));
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
