package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.plan.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarryTest {

  private static final Instant LATER = Instant.parse("2023-10-12T08:00:00Z");

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();

  private CommandLineRun again(Path plan, Path returned, String... more) {
    CommandLineRun run =
        CommandLineRun.koonti(
            Round.with(
                more,
                "generate",
                plan,
                "--period",
                "2023-Q3",
                "--out",
                folder.resolve("uudet"),
                "--carry",
                returned));
    told.add(run.err());
    return run;
  }

  private List<JsonNode> rows(Path plan, Path returned) {
    Path json = folder.resolve(returned.getFileName() + ".json");
    CommandLineRun run =
        CommandLineRun.koonti(
            "merge",
            returned,
            "--plan",
            plan,
            "--period",
            "2023-Q3",
            "--out",
            folder.resolve("koonti.xlsx"),
            "--json",
            json);
    assertTrue(run.code() <= 1, run.err());
    List<JsonNode> rows = new ArrayList<>();
    for (JsonNode row : Workbooks.json(json).get("rows")) {
      ((ObjectNode) row).remove("source");
      rows.add(row);
    }
    return rows;
  }

  @Test
  void aCarriedFormReturnedAsItIsMergesToTheSameRows() {
    Path returned = Round.SAMPLE.resolve("palautukset/2023-Q3");
    again(Round.SAMPLE_PLAN, returned);
    assertEquals(
        rows(Round.SAMPLE_PLAN, returned), rows(Round.SAMPLE_PLAN, folder.resolve("uudet")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "@SUM(A1)",
        "'lainattu",
        " alussa ja lopussa ",
        "eka\nja toka, \"kolmas\"; €",
        "n. 119 000 (+5 %)",
        "_x0041_"
      })
  void aTextIsCarriedToTheLetter(String text) {
    Round round =
        Round.withOneForm(
            folder,
            form ->
                form.put("ELYM-018", Field.NARRATIVE, text)
                    .put("ELYM-018", Field.OUTCOME, text)
                    .put("ELYM-002", Field.OUTCOME, 12.5)
                    .put("ELYM-002", Field.NARRATIVE, 2023)
                    .put("ELYM-003", Field.OUTCOME, LocalDate.of(2023, 9, 30))
                    .put("ELYM-018", Field.STATUS, "ON_TRACK"));
    again(round.plan, round.returned, "--sector", "ELYM");
    assertEquals(
        rows(round.plan, round.returned),
        rows(round.plan, folder.resolve("uudet")),
        told::toString);
  }

  @Test
  void ofSeveralFormsTheNewerCountsAndTheOtherIsTold() {
    Round round =
        Round.withOneForm(folder, form -> form.put("ELYM-018", Field.NARRATIVE, "vanha"))
            .fill(
                "ELYM",
                "toinen.xlsx",
                LATER,
                form -> form.put("ELYM-018", Field.NARRATIVE, "uusi"));
    CommandLineRun run = again(round.plan, round.returned, "--sector", "ELYM");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("vanha"), run.err());
    assertEquals(rows(round.plan, round.returned), rows(round.plan, folder.resolve("uudet")));
  }

  @Test
  void whatANewPlanHasWithdrawnOrRewordedIsToldWithItsText() {
    Round round =
        Round.withOneForm(
            folder,
            form ->
                form.put("ELYM-018", Field.NARRATIVE, "sopii")
                    .put("ELYM-002", Field.NARRATIVE, "poistuva vastaus"));
    Path plan =
        new EditedPlan(round.plan)
            .set(PlanSetting.VERSION, 2)
            .set("ELYM-018", PlanColumn.TARGET, "121 000")
            .remove("ELYM-002")
            .save(folder.resolve("uusi.xlsx"));
    CommandLineRun run = again(plan, round.returned, "--sector", "ELYM");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("poistuva vastaus"), run.err());
    assertTrue(run.err().contains("luki ”119 000 (+5 %)”, nyt ”121 000”"), run.err());
    assertFalse(run.err().contains("tila puuttuu"), run.err());
    assertFalse(run.err().contains("koottu"), run.err());
    assertTrue(run.err().contains("ei siirretty: riviä ei enää kysytä"), run.err());
    JsonNode row =
        rows(plan, folder.resolve("uudet")).stream()
            .filter(one -> one.get("id").asText().equals("ELYM-018"))
            .findFirst()
            .orElseThrow();
    assertEquals("sopii", row.get("narrative").asText());
    assertEquals("121 000", row.get("target").get("text").asText());
  }

  @Test
  void aCommentOnACarriedAnswerIsListedSinceItStaysBehind() {
    Round round =
        Round.withOneForm(
            folder,
            form -> {
              form.put("ELYM-018", Field.NARRATIVE, "sopii");
              XSSFSheet sheet = form.sheet();
              Row row = sheet.getRow(sheet.getLastRowNum() - 5);
              Comment comment =
                  sheet.createDrawingPatriarch().createCellComment(new XSSFClientAnchor());
              comment.setString(new XSSFRichTextString("Kysy vielä Liisalta"));
              row.getCell(FormColumn.NARRATIVE.index()).setCellComment(comment);
            });
    CommandLineRun run = again(round.plan, round.returned, "--sector", "ELYM");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().contains("Kysy vielä Liisalta"), run.err());
  }

  @Test
  void nothingIsToldOfSectorsWhoseFormsAreNotMade() {
    Round round =
        Round.withOneForm(
            folder, form -> form.put("ELYM-002", Field.NARRATIVE, "poistuva vastaus"));
    Path plan = new EditedPlan(round.plan).remove("ELYM-002").save(folder.resolve("uusi.xlsx"));
    CommandLineRun run = again(plan, round.returned, "--sector", "SIV");
    assertEquals(0, run.code(), run.err());
    assertFalse(run.err().contains("ELYM"), run.err());
  }

  @Test
  void aFormThatCannotBeReadIsAnErrorAndTheOthersAreCarried() {
    Round round = Round.withOneAnswer(folder).put("rikki.xlsx", new byte[] {1, 2, 3});
    CommandLineRun run = again(round.plan, round.returned, "--sector", "ELYM");
    assertEquals(1, run.code());
    assertTrue(run.err().contains("rikki.xlsx"), run.err());
    assertEquals(rows(round.plan, round.returned), rows(round.plan, folder.resolve("uudet")));
  }

  @Test
  void theFolderOfTheReturnsIsNotWrittenInto() {
    Round round = Round.withOneAnswer(folder);
    byte[] before = Round.read(round.returned.resolve("elym.xlsx"));
    CommandLineRun run =
        CommandLineRun.koonti(
            "generate",
            round.plan,
            "--period",
            "2023-Q3",
            "--out",
            round.returned,
            "--carry",
            round.returned);
    assertEquals(2, run.code());
    assertEquals(List.of("elym.xlsx"), Round.names(round.returned));
    assertArrayEquals(before, Round.read(round.returned.resolve("elym.xlsx")));
  }
}
