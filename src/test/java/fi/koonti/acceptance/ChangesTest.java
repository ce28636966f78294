package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.layout.PlanSetting;
import fi.koonti.layout.ReportSheet;
import fi.koonti.plan.Field;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an earlier consolidated workbook is good for, and what is told when it is good for none. */
class ChangesTest {

  @TempDir Path folder;

  @Test
  void whatChangedSinceAnEarlierMergeOfThePeriodIsToldAnswerByAnswer() throws IOException {
    Round round = Round.ofSample(folder).generate();
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form -> {
          form.put("ELYM-001", Field.STATUS, "Viivästynyt");
          form.put("ELYM-001", Field.NARRATIVE, "Työ jatkuu.");
          form.put("ELYM-002", Field.NARRATIVE, "Ennallaan.");
        });
    round.merge();
    Path before = Files.move(round.workbook, folder.resolve("ennen.xlsx"));
    round.fill(
        "ELYM",
        "elym-uusi.xlsx",
        Round.OCTOBER.plusSeconds(60),
        form -> form.put("ELYM-001", Field.STATUS, "Toteutunut"));
    round.merge("--previous", before);
    assertEquals(
        List.of("ELYM-001|Tila|Viivästynyt|Toteutunut|elym.xlsx|elym-uusi.xlsx › Seuranta › F5"),
        changes(round.workbook));
    JsonNode changes = Workbooks.json(round.json).get("changes");
    assertEquals(1, changes.size());
    assertEquals("status", changes.get(0).get("field").asText());
    assertEquals("DELAYED", changes.get(0).get("before").asText());
    assertEquals("REACHED", changes.get(0).get("now").asText());
    byte[] first = Files.readAllBytes(round.workbook);
    round.merge("--previous", before);
    assertArrayEquals(first, Files.readAllBytes(round.workbook));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "fi | - | []",
        "fi | 12345.6 | [ELYM-018¦Ennuste¦118 500 matkaa¦12 345,6 matkaa¦elym.xlsx¦elym-uusi.xlsx"
            + " › Seuranta › I22]",
        "sv | 12345.6 | [ELYM-018¦Prognos¦118 500 matkaa¦12 345,6 matkaa¦elym.xlsx¦elym-uusi.xlsx"
            + " › Seuranta › I22]",
        "en | 12345.6 | [ELYM-018¦Forecast¦118,500 matkaa¦12,345.6 matkaa¦elym.xlsx¦elym-uusi.xlsx"
            + " › Seuranta › I22]"
      })
  void aForecastIsAnotherOnlyWhenItsCellShowsAnother(String language, Double now, String changes)
      throws IOException {
    Path plan = SamplePlan.with(folder, Map.of(PlanSetting.FORECAST, "kyllä"));
    Round round = new Round(folder, plan).generate("--sector", "ELYM");
    Consumer<FilledForm> person =
        form ->
            form.put("ELYM-018", Field.FORECAST, 118_500)
                .putShare("ELYM-001", Field.FORECAST, 1)
                .putShare("ELYM-002", Field.FORECAST, 0.8055)
                .put("ELYM-003", Field.FORECAST, LocalDate.of(2023, 12, 15));
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, person);
    round.merge("--lang", language);
    Path before = Files.move(round.workbook, folder.resolve("ennen.xlsx"));
    if (now != null) {
      round.fill(
          "ELYM",
          "elym-uusi.xlsx",
          Round.OCTOBER.plusSeconds(60),
          person.andThen(form -> form.put("ELYM-018", Field.FORECAST, now)));
    }
    round.merge("--lang", language, "--previous", before);
    String told = changes(round.workbook, language).toString().replace('\u00A0', ' ');
    assertEquals(changes.replace('¦', '|'), told);
  }

  @Test
  void aWorkbookOfALaterPeriodOrOfAnotherPlanIsNotPassedOverInSilence() {
    Round round = Round.ofSample(folder).generate();
    round.merge();
    CommandLineRun run =
        CommandLineRun.koonti(
            "merge",
            round.returned,
            "--plan",
            Round.SAMPLE_PLAN,
            "--period",
            "2023-Q2",
            "--previous",
            round.workbook,
            "--out",
            folder.resolve("q2.xlsx"),
            "--json",
            folder.resolve("q2.json"));
    assertTrue(run.code() <= 1, run.err());
    List<String> codes = new ArrayList<>();
    for (JsonNode finding : Workbooks.json(folder.resolve("q2.json")).get("findings")) {
      codes.add(finding.get("code").asText());
    }
    assertTrue(codes.contains("previous-not-earlier"), codes.toString());
  }

  private static List<String> changes(Path workbook) throws IOException {
    return changes(workbook, "fi");
  }

  private static List<String> changes(Path workbook, String language) throws IOException {
    String sheet = ReportSheet.CHANGES.title(Language.valueOf(language.toUpperCase(Locale.ROOT)));
    List<String> changes = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      for (Row row : book.getSheet(sheet)) {
        if (row.getRowNum() > 3 && !Workbooks.text(row.getCell(0)).isEmpty()) {
          List<String> texts = new ArrayList<>();
          for (int column : new int[] {0, 3, 4, 5, 6, 7}) {
            texts.add(row.getCell(column).getStringCellValue());
          }
          changes.add(String.join("|", texts));
        }
      }
    }
    return changes;
  }
}
