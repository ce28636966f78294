package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form with faults was sent, then a corrected one: every command passes over the first. */
class SupersededTest {

  @TempDir Path folder;

  private Round round;

  @BeforeEach
  void sendTwoVersions() {
    round = Round.ofSample(folder).generate("--sector", "ELYM");
    // By name the corrected one comes first; its time says that it is the newer.
    round.fill("ELYM", "a korjattu.xlsx", Round.OCTOBER.plusSeconds(60), form -> fill(form, ""));
    round.fill("ELYM", "b ensin.xlsx", Round.OCTOBER, form -> fill(form, "Valmistuu joskus"));
  }

  private static void fill(FilledForm form, String wrongStatus) {
    for (String id : form.ids()) {
      form.put(id, Field.STATUS, wrongStatus.isEmpty() ? "Ei arvioitavissa" : wrongStatus);
      form.put(id, Field.NARRATIVE, "Rivin " + id + " työ etenee.");
      form.put(id, Field.CORRECTION, "Syy riville " + id + " on tiedossa.");
    }
  }

  @Test
  void validateFindsNothingToMend() {
    CommandLineRun run = round.command("validate", "--format", "json");
    assertEquals(0, run.code(), run.out());
    assertEquals(List.of("merged", "superseded"), results(run));
    assertEquals(List.of(), errors(run));
  }

  @Test
  void validateWithoutThePlanFindsTheSame() {
    CommandLineRun run = CommandLineRun.koonti("validate", round.returned, "--format", "json");
    assertEquals(0, run.code(), run.out());
    assertEquals(List.of("merged", "superseded"), results(run));
  }

  @Test
  void validateSaysWhatTheMergeSays() {
    CommandLineRun run = round.command("validate", "--format", "json");
    round.merge();
    assertEquals(
        texts(Workbooks.json(round.json).get("findings")),
        texts(Workbooks.json(run.out()).get("findings")));
  }

  @Test
  void nobodyGetsACopyOfTheFirstToCorrect() throws IOException {
    Path copies = folder.resolve("korjattavaa");
    round.command("validate", "--annotate", copies);
    assertFalse(Files.exists(copies.resolve("b ensin.xlsx")));
    round.merge("--annotate", copies);
    assertFalse(Files.exists(copies.resolve("b ensin.xlsx")));
  }

  @Test
  void completenessStandsBesideTheFileThatCounts() {
    round.merge();
    Map<String, Map<String, String>> rows = returns();
    String asked = rows.get("a korjattu.xlsx").get("Kysytty");
    assertTrue(Double.parseDouble(asked) > 20, () -> rows.toString());
    assertEquals(asked, rows.get("a korjattu.xlsx").get("Valmiina"));
    assertEquals("", rows.get("b ensin.xlsx").getOrDefault("Kysytty", ""));
  }

  @Test
  void theReminderDoesNotAskForItAgain() {
    CommandLineRun run = round.command("status", "--remind", folder.resolve("muistutukset"));
    assertEquals(0, run.code(), run.err());
    assertFalse(Round.names(folder.resolve("muistutukset")).contains("ELYM.txt"));
  }

  private Map<String, Map<String, String>> returns() {
    Map<String, Map<String, String>> rows = new LinkedHashMap<>();
    try (InputStream in = Files.newInputStream(round.workbook);
        Workbook poi = new XSSFWorkbook(in)) {
      Row headings = null;
      for (Row row : poi.getSheet("Palautukset")) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Cell cell : row) {
          Cell heading = headings == null ? null : headings.getCell(cell.getColumnIndex());
          cells.put(Workbooks.text(heading), Workbooks.text(cell));
        }
        if (headings == null && Workbooks.text(row.getCell(0)).equals("Toimiala")) {
          headings = row;
        }
        rows.put(cells.getOrDefault("Tiedosto", ""), cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static List<String> results(CommandLineRun run) {
    List<String> results = new ArrayList<>();
    Workbooks.json(run.out())
        .get("submissions")
        .forEach(one -> results.add(one.get("result").asText()));
    return results;
  }

  private static List<String> errors(CommandLineRun run) {
    return texts(Workbooks.json(run.out()).get("findings")).stream()
        .filter(text -> text.contains(" error "))
        .toList();
  }

  private static List<String> texts(JsonNode findings) {
    List<String> texts = new ArrayList<>();
    for (JsonNode one : findings) {
      if (!one.get("code").asText().equals("sector-not-returned")) {
        texts.add(
            one.get("code").asText()
                + " "
                + one.get("severity").asText()
                + " "
                + one.get("file").asText()
                + one.get("cell").asText());
      }
    }
    return texts;
  }
}
