package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.fixture.ValuesOnly;
import fi.koonti.layout.FormRows;
import fi.koonti.plan.Field;
import fi.koonti.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody copied a form, as values and without anything hidden, into a workbook of their own. */
class ValuesOnlyTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @TempDir Path folder;

  private Round round;

  @BeforeEach
  void makeTheForm() {
    round = Round.ofSample(folder).generate("--sector", "ELYM");
  }

  @Test
  void theCaseIsReadByThePlan() {
    Path file = CASES.resolve("rounds/15-values-only/f.xlsx");
    Path plan = CASES.resolve("rounds/01-generate-overwrites/plan.xlsx");
    Path json = folder.resolve("k.json");
    Path out = folder.resolve("k.xlsx");
    CommandLineRun.koonti(
        "merge", file, "--plan", plan, "--period", "Q1", "--out", out, "--json", json);
    JsonNode report = Workbooks.json(json);
    assertEquals("118", Workbooks.row(report, "HYV-001").at("/outcome/text").asText());
    assertEquals("42 järjestöä", Workbooks.row(report, "HYV-010").at("/outcome/text").asText());
    assertEquals(List.of("f.xlsx"), files(report, "identity-from-plan"));
    assertEquals(34, report.at("/ledger/total/merged").asInt());
  }

  @Test
  void allAnswersAreMerged() {
    put("v.xlsx", cell -> true);
    JsonNode report = merge("2023-Q3");
    assertEquals("Rivin ELYM-003 työ.", narrative(report, "ELYM-003"));
    assertEquals(List.of("v.xlsx"), files(report, "identity-from-plan"));
    assertEquals(
        report.at("/ledger/total/filled").asInt(), report.at("/ledger/total/merged").asInt());
  }

  @Test
  void soAreThoseOfACopyThatBeginsAtTheHeadings() {
    put("v.xlsx", cell -> cell.getRowIndex() >= headingRow());
    assertEquals("Rivin ELYM-003 työ.", narrative(merge("2023-Q3"), "ELYM-003"));
  }

  @Test
  void rowsWithoutIdsAreKnownByTheirTexts() {
    put("v.xlsx", cell -> cell.getColumnIndex() > 0 || cell.getRowIndex() <= headingRow());
    JsonNode report = merge("2023-Q3");
    assertEquals("Rivin ELYM-003 työ.", narrative(report, "ELYM-003"));
    assertTrue(files(report, "row-found-by-texts").size() > 10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-Q2", "2023-Q4"})
  void anotherPeriodAboveTheRowsIsAnotherPeriod(String period) {
    put("v.xlsx", cell -> true);
    JsonNode report = merge(period);
    assertEquals(List.of("v.xlsx"), files(report, "wrong-period"));
    assertKeptInFindings(report);
  }

  @Test
  void theFormOfAnotherYearIsNotTakenForOneOfThis() {
    put("v.xlsx", cell -> true);
    edit((cell, text) -> text.replace("2023", "2022"));
    JsonNode report = merge("2023-Q3");
    assertEquals(List.of("v.xlsx"), files(report, "not-a-form"));
    assertKeptInFindings(report);
  }

  @Test
  void whatReadsOtherwiseThanThePlanIsNoneOfItsForms() {
    put("v.xlsx", cell -> true);
    // The same ids with other texts, as another town may have them.
    edit(
        (cell, text) ->
            cell.getRowIndex() > headingRow() && !text.matches("ELYM-.*|Rivin .*|Ei arv.*")
                ? "muu " + text
                : text);
    JsonNode report = merge("2023-Q3");
    assertEquals(List.of("v.xlsx"), files(report, "not-a-form"));
    assertKeptInFindings(report);
  }

  @Test
  void aConsolidatedWorkbookAndAPlanAreNoCopies() throws Exception {
    put("v.xlsx", cell -> true);
    merge("2023-Q3");
    Files.delete(round.returned.resolve("v.xlsx"));
    Files.copy(round.workbook, round.returned.resolve("k.xlsx"));
    Files.copy(round.plan, round.returned.resolve("p.xlsx"));
    JsonNode report = merge("2023-Q3");
    assertEquals(List.of("k.xlsx", "p.xlsx"), files(report, "not-a-form"));
    assertEquals(0, report.at("/ledger/total/filled").asInt());
  }

  private void put(String name, Predicate<Cell> wanted) {
    byte[] form = Round.read(round.forms.resolve("2023-Q3_ELYM.xlsx"));
    try (FilledForm filled = new FilledForm(form)) {
      for (String id : filled.ids()) {
        filled.put(id, Field.STATUS, "Ei arvioitavissa");
        filled.put(id, Field.NARRATIVE, "Rivin " + id + " työ.");
      }
      byte[] saved = filled.save(Round.OCTOBER);
      round.put(name, ValuesOnly.of(saved, Language.FI, Round.OCTOBER, wanted));
    }
  }

  private int headingRow() {
    return FormRows.HEADINGS;
  }

  /** Edits the texts of the copy that was returned. */
  private void edit(BiFunction<Cell, String, String> change) {
    byte[] copy = Round.read(round.returned.resolve("v.xlsx"));
    round.put("v.xlsx", ValuesOnly.edited(copy, Round.OCTOBER, change));
  }

  private JsonNode merge(String period) {
    CommandLineRun.koonti(
        "merge",
        round.returned,
        "--plan",
        round.plan,
        "--period",
        period,
        "--out",
        round.workbook,
        "--json",
        round.json);
    return Workbooks.json(round.json);
  }

  private static void assertKeptInFindings(JsonNode report) {
    StringBuilder kept = new StringBuilder();
    for (JsonNode one : report.get("findings")) {
      kept.append(one.get("value").asText());
    }
    assertTrue(kept.toString().contains("Rivin ELYM-003 työ."), kept.toString());
    assertEquals(
        report.at("/ledger/total/filled").asInt(), report.at("/ledger/total/rejected").asInt());
  }

  private static String narrative(JsonNode report, String id) {
    return Workbooks.row(report, id).get("narrative").asText();
  }

  private static List<String> files(JsonNode report, String code) {
    List<String> files = new ArrayList<>();
    for (JsonNode one : report.get("findings")) {
      if (one.get("code").asText().equals(code)) {
        files.add(one.get("file").asText());
      }
    }
    return files;
  }
}
