package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an earlier consolidated workbook is good for, and what is told when it is good for none. */
class ChangesTest {

  private static final String SHEET = "Muutokset";

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
    List<String> changes = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      for (Row row : book.getSheet(SHEET)) {
        if (row.getRowNum() > 3) {
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
