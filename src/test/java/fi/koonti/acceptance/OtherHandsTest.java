package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.koonti.fixture.FilledForm;
import fi.koonti.office.Node;
import fi.koonti.office.Office;
import fi.koonti.office.Python;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that other programs filled and saved give the same answers. */
@Tag("office")
class OtherHandsTest {

  private static final String NARRATIVE =
      "Ensimmäinen kappale.\n\nToinen: <5 %> & \"lainaus\" – ä.";

  /**
   * What would be told if ids, columns, the identity or the picture of the form were not known
   * again.
   */
  private static final Set<String> IDENTITY =
      Set.of(
          "identity-from-sheet",
          "column-found-by-heading",
          "row-missing",
          "row-unknown",
          "picture-in-form");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods", "xls"})
  void aFormThatLibreOfficeSavedGivesTheSameAnswers(String format) throws IOException {
    Office.assumeInstalled();
    Round round = Round.ofSample(folder).generate();
    round.fill("ELYM", "elym.xlsx", Round.OCTOBER, OtherHandsTest::fill);
    Path filled = round.returned.resolve("elym.xlsx");
    Path saved = Office.convert(filled, format, Files.createDirectory(folder.resolve("office")));
    Files.delete(filled);
    Files.copy(saved, round.returned.resolve("elym." + format));
    assertAnswersStand(round);
  }

  @Test
  void aFormThatOpenpyxlFilledGivesTheSameAnswers() throws IOException {
    Python.assumeInstalled("openpyxl");
    Round round = Round.ofSample(folder).generate();
    Path answers = folder.resolve("answers.json");
    new ObjectMapper().writeValue(answers.toFile(), answers());
    Python.run(
        OtherHandsTest.class,
        "fill.py",
        round.forms.resolve("2023-Q3_ELYM.xlsx"),
        answers,
        round.returned.resolve("elym.xlsx"));
    assertAnswersStand(round);
  }

  @Test
  void aFormThatExcelJsFilledGivesTheSameAnswers() throws IOException {
    Node.assumeExcelJs();
    Round round = Round.ofSample(folder).generate();
    Path answers = folder.resolve("answers.json");
    new ObjectMapper().writeValue(answers.toFile(), answers());
    Node.run(
        OtherHandsTest.class,
        "fill.js",
        round.forms.resolve("2023-Q3_ELYM.xlsx"),
        answers,
        round.returned.resolve("elym.xlsx"));
    assertAnswersStand(round);
  }

  private static void fill(FilledForm form) {
    form.put("ELYM-001", Field.STATUS, "Toteutunut")
        .put("ELYM-001", Field.NARRATIVE, NARRATIVE)
        .put("ELYM-005", Field.OUTCOME, 1234.5)
        .put("ELYM-006", Field.OUTCOME, "n. 9 100 pv")
        .put("ELYM-004", Field.OUTCOME, LocalDate.of(2023, 6, 26))
        .put("ELYM-009", Field.NARRATIVE, "=1+1 ei ole kaava")
        .put("ELYM-010", Field.CORRECTION, "- viiva\n- toinen");
    Cell share = form.cell("ELYM-022", Field.OUTCOME);
    share.setCellValue(0.35);
    CellStyle percent = form.workbook().createCellStyle();
    percent.cloneStyleFrom(share.getCellStyle());
    percent.setDataFormat(form.workbook().createDataFormat().getFormat("0%"));
    share.setCellStyle(percent);
  }

  private static List<Map<String, String>> answers() {
    return List.of(
        answer("ELYM-001", "Tila", "text", "Toteutunut"),
        answer("ELYM-001", "Selvitys", "text", NARRATIVE),
        answer("ELYM-005", "Toteuma", "number", "1234.5"),
        answer("ELYM-006", "Toteuma", "text", "n. 9 100 pv"),
        answer("ELYM-004", "Toteuma", "date", "2023-06-26"),
        answer("ELYM-009", "Selvitys", "text", "=1+1 ei ole kaava"),
        answer("ELYM-010", "Korjaavat toimenpiteet", "text", "- viiva\n- toinen"),
        answer("ELYM-022", "Toteuma", "share", "0.35"));
  }

  private static Map<String, String> answer(String id, String heading, String kind, String value) {
    return Map.of("id", id, "heading", heading, "kind", kind, "value", value);
  }

  private static void assertAnswersStand(Round round) {
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());
    JsonNode report = Workbooks.json(round.json);
    assertEquals("REACHED", Workbooks.row(report, "ELYM-001").get("status").asText());
    assertEquals(NARRATIVE, Workbooks.row(report, "ELYM-001").get("narrative").asText());
    assertEquals("1234.5 1234.5", outcome(report, "ELYM-005"));
    assertEquals("n. 9 100 pv 9100", outcome(report, "ELYM-006"));
    assertEquals("2023-06-26 null", outcome(report, "ELYM-004"));
    assertEquals("35 % 35", outcome(report, "ELYM-022"));
    assertEquals("=1+1 ei ole kaava", Workbooks.row(report, "ELYM-009").get("narrative").asText());
    assertEquals("- viiva\n- toinen", Workbooks.row(report, "ELYM-010").get("correction").asText());
    JsonNode total = report.get("ledger").get("total");
    assertEquals(8, total.get("filled").asInt());
    assertEquals(8, total.get("merged").asInt());
    assertEquals(0, total.get("outside").asInt());
    for (JsonNode finding : report.get("findings")) {
      assertFalse(IDENTITY.contains(finding.get("code").asText()), finding.toString());
    }
  }

  private static String outcome(JsonNode report, String id) {
    JsonNode outcome = Workbooks.row(report, id).get("outcome");
    return outcome.get("text").asText() + " " + outcome.get("number").asText();
  }
}
