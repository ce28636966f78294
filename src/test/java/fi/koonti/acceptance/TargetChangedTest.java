package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.layout.PlanColumn;
import fi.koonti.layout.PlanSetting;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reports say of targets that the council changed after the year had begun. */
class TargetChangedTest {

  private static final String ROW = "ELYM-006";

  @TempDir Path folder;

  private Path file(String name) {
    return folder.resolve(name);
  }

  /** Merges a period of a plan that nobody has answered, beside its reports in other forms. */
  private Path merged(Path plan, String period, Object... more) throws IOException {
    String name = "koonti-" + period + "-" + plan.getFileName();
    Path returns = Files.createDirectories(file("palautukset"));
    List<Object> arguments =
        new ArrayList<>(List.of("merge", returns, "--plan", plan, "--period", period, "--out"));
    arguments.add(file(name));
    arguments.addAll(
        List.of("--docx", file(name + ".docx"), "--json", file(name + ".json"), "--csv"));
    arguments.add(file(name + ".csv"));
    arguments.addAll(List.of(more));
    CommandLineRun run = CommandLineRun.koonti(arguments.toArray());
    assertTrue(run.code() < 2, run.out() + run.err());
    return file(name);
  }

  private Path plan(String target, int version, String decided) {
    EditedPlan plan =
        new EditedPlan(Round.SAMPLE_PLAN)
            .set(ROW, PlanColumn.TARGET, target)
            .set(PlanSetting.VERSION, version);
    if (!decided.isEmpty()) {
      plan.set(PlanSetting.VERSION_DATE, decided);
    }
    return plan.save(file("v" + version + "-" + target.replace(' ', '_') + ".xlsx"));
  }

  /** Returns a form of Q2 in which the row is behind. */
  private void behind(Path plan) {
    CommandLineRun.koonti(
        "generate", plan, "--period", "Q2", "--sector", "ELYM", "--out", file("lomakkeet"));
    byte[] form = Round.read(file("lomakkeet").resolve("2023-Q2_ELYM.xlsx"));
    try (FilledForm filled = new FilledForm(form)) {
      filled
          .put(ROW, Field.OUTCOME, 35)
          .put(ROW, Field.STATUS, "Viivästynyt")
          .put(ROW, Field.CORRECTION, "Lisää väkeä syksyllä.");
      Path file = file("palautukset").resolve("elym.xlsx");
      Round.write(file, filled.save(Instant.parse("2023-07-10T08:00:00Z")));
    }
  }

  private static String texts(Path workbook, String sheet) throws IOException {
    StringBuilder texts = new StringBuilder();
    try (InputStream in = Files.newInputStream(workbook);
        Workbook book = new XSSFWorkbook(in)) {
      for (Row row : book.getSheet(sheet)) {
        row.forEach(cell -> texts.append(Workbooks.text(cell)).append('\n'));
      }
    }
    return texts.toString();
  }

  private static String words(Path document) throws IOException {
    try (InputStream in = Files.newInputStream(document);
        XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
      return words.getText().replace('\u00a0', ' ');
    }
  }

  private static JsonNode row(Path workbook) {
    for (JsonNode row : Workbooks.json(Path.of(workbook + ".json")).get("rows")) {
      if (row.get("id").asText().equals(ROW)) {
        return row;
      }
    }
    throw new AssertionError(ROW);
  }

  @Test
  void theOriginalTargetTheVersionAndTheDayOfTheChangeStandInEveryReport() throws IOException {
    Path first = merged(plan("20 pv", 1, ""), "Q1");
    Path plan = plan("22 pv", 2, "15.5.2023");
    behind(plan);
    Path second = merged(plan, "Q2", "--previous", first);
    String told = "Alun perin 20 pv; muutettu versiossa 2 (15.5.2023).";

    assertTrue(texts(second, "Raportti").contains(told));
    assertTrue(texts(second, "Poikkeamat").contains("22 pv\n" + told));
    String document = words(Path.of(second + ".docx"));
    assertTrue(document.contains(told), document);
    assertTrue(document.contains("Tavoitetasoa muutettiin vuoden aikana 1:"), document);
    assertTrue(
        document.contains(": 22 pv (alun perin 20 pv; muutettu versiossa 2 (15.5.2023))."),
        document);
    Map<String, String> data = Workbooks.table(second, "Tiedot").get(ROW);
    assertEquals("20 pv", data.get("Alkuperäinen tavoitetaso"));
    assertEquals("2", data.get("Tavoitteen versio").replace(".0", ""));
    JsonNode change = row(second).get("targetChange");
    assertEquals("20 pv", change.get("original").asText());
    assertEquals("2023-05-15", change.get("date").asText());
    String table = Files.readString(Path.of(second + ".csv").resolve("tiedot.csv"));
    assertTrue(table.contains("originalTarget,targetVersion,targetChanged"), table);
    assertTrue(table.contains(",20 pv,2,2023-05-15,"), table);
    assertFalse(texts(first, "Raportti").contains("Alun perin"));
    assertFalse(row(first).has("targetChange"));
  }

  private List<String> codes(Path workbook) {
    List<String> codes = new ArrayList<>();
    for (JsonNode finding : Workbooks.json(Path.of(workbook + ".json")).get("findings")) {
      if (finding.get("rowId").asText().equals(ROW)) {
        codes.add(finding.get("code").asText() + " " + finding.get("value").asText());
      }
    }
    return codes;
  }

  @Test
  void aTargetInOtherWordsIsNoChangedOneAndAnotherBaselineIsTold() throws IOException {
    Path first = merged(plan("20 pv", 1, ""), "Q1");
    Path reworded = merged(plan("20 päivää", 2, "15.5.2023"), "Q2", "--previous", first);
    assertFalse(row(reworded).has("targetChange"));
    assertEquals(List.of("target-reworded 20 päivää"), codes(reworded));
    EditedPlan other = new EditedPlan(plan("20 pv", 3, "")).set(ROW, PlanColumn.BASELINE, "28 pv");
    Path changed = merged(other.save(file("muu.xlsx")), "Q2", "--previous", first, "--overwrite");
    assertFalse(row(changed).has("targetChange"));
    assertEquals(List.of("baseline-changed 28 pv"), codes(changed));
    Path limit = merged(plan("enintään 20 pv", 4, ""), "Q2", "--previous", first);
    assertTrue(row(limit).has("targetChange"));
  }

  @Test
  void theOriginalIsKnownWhenOnlyTheLastPeriodIsGiven() throws IOException {
    Path first = merged(plan("20 pv", 1, ""), "Q1");
    Path plan = plan("22 pv", 2, "15.5.2023");
    Path second = merged(plan, "Q2", "--previous", first);
    Path third = merged(plan("22 pv", 3, "20.8.2023"), "Q3", "--previous", second);
    assertTrue(
        texts(third, "Raportti").contains("Alun perin 20 pv; muutettu versiossa 2 (15.5.2023)."));
    Path fourth = merged(plan("25 pv", 4, ""), "Q4", "--previous", third);
    assertTrue(
        texts(fourth, "Raportti")
            .contains(
                "Alun perin 20 pv; muutettu versiossa 4"
                    + " (kaudesta 2023-Q4 eli 1.10.2023 alkaen)."));
  }

  @Test
  void aVersionThatIsNotKnownForCertainIsNotClaimed() throws IOException {
    Path first = merged(plan("20 pv", 1, ""), "Q1");
    Path third = merged(plan("22 pv", 3, "20.8.2023"), "Q3", "--previous", first);
    assertTrue(
        texts(third, "Raportti")
            .contains(
                "Alun perin 20 pv; muutettu version 1 jälkeen, viimeistään versiossa 3"
                    + " (20.8.2023)."));
    Path same = merged(plan("24 pv", 1, "1.1.2023"), "Q2", "--previous", first);
    assertTrue(
        texts(same, "Raportti")
            .contains(
                "Alun perin 20 pv; muutettu kaudesta 2023-Q2 eli 1.4.2023 alkaen,"
                    + " suunnitelman versio yhä 1."));
  }

  @Test
  void aTargetThatIsWhatItWasAtFirstIsNoChangeAndNeitherIsThatOfAnotherYear() throws IOException {
    Path first = merged(plan("20 pv", 1, ""), "Q1");
    Path second = merged(plan("22 pv", 2, ""), "Q2", "--previous", first);
    Path third = merged(plan("20 pv", 3, ""), "Q3", "--previous", second);
    assertFalse(texts(third, "Raportti").contains("Alun perin"));

    Path next = file("2024.xlsx");
    CommandLineRun.koonti("plan", "roll", plan("22 pv", 2, ""), "--year", 2024, "--out", next);
    Path year = new EditedPlan(next).set(ROW, PlanColumn.TARGET, "18 pv").save(file("uusi.xlsx"));
    Path january = merged(year, "Q1", "--previous", second);
    assertFalse(texts(january, "Raportti").contains("Alun perin"));
  }

  @Test
  void aTargetChangedSinceAnEarlierMergeOfThePeriodStandsOnTheSheetOfChanges() throws IOException {
    Path first = merged(plan("20 pv", 1, ""), "Q2");
    Path second = merged(plan("22 pv", 2, "15.5.2023"), "Q2", "--previous", first);
    String changes = texts(second, "Muutokset");
    assertTrue(changes.contains("Tavoitetaso\n20 pv\n22 pv\n"), changes);
    assertTrue(changes.contains("suunnitelman versio 2"), changes);
    assertTrue(
        texts(second, "Raportti").contains("Alun perin 20 pv; muutettu versiossa 2 (15.5.2023)."));
  }
}
