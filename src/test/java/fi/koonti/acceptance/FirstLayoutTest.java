package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.Sums;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of 0.1.0 and of the first layout are out in the departments and are read for good. */
class FirstLayoutTest {

  private static final Path KEPT = Path.of("src/test/resources/forms/first-layout");

  /** What would be told if something of the form had not been recognised. */
  private static final Set<String> UNRECOGNISED =
      Set.of(
          "identity-from-sheet",
          "identity-from-plan",
          "column-missing",
          "column-found-by-heading",
          "locked-text-changed",
          "row-missing",
          "row-unknown",
          "row-found-by-texts",
          "row-found-by-stamp",
          "row-found-by-place",
          "text-outside-form");

  /** Where the tables have the number that was understood. */
  private static final int NUMBER = 3;

  @TempDir Path folder;

  @Test
  void nobodyHasTouchedWhatIsKept() throws IOException {
    assertEquals(Files.readAllLines(KEPT.resolve("sums.txt")), Sums.of(KEPT, "sums.txt"));
  }

  static List<String> filled() throws IOException {
    try (Stream<Path> files = Files.list(KEPT.resolve("filled"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("filled")
  void aFilledFormGivesItsAnswersExactly(String name) throws IOException {
    boolean evidence = name.contains("evidence");
    JsonNode report = merged(KEPT.resolve("filled").resolve(name), plan(name));
    assertEquals(
        expected(evidence ? "answers-evidence-expected.tsv" : "answers-expected.tsv"),
        answers(report));
    int cells = evidence ? 20 : 17;
    JsonNode total = report.get("ledger").get("total");
    assertEquals(cells + " " + cells, total.get("filled") + " " + total.get("merged"));
    assertRecognised(report);
  }

  @Test
  void theReturnsOfAQuarterGiveTheirAnswersExactly() throws IOException {
    Path returned = Files.createDirectory(folder.resolve("palautukset"));
    try (Stream<Path> files = Files.list(KEPT.resolve("returned"))) {
      for (Path file : files.toList()) {
        Files.copy(file, returned.resolve(file.getFileName()));
      }
    }
    JsonNode report = merge(returned, KEPT.resolve("plan-today.xlsx"));
    List<String> expected = expected("returned-expected.tsv");
    List<String> answers = answers(report);
    assertEquals(expected.size(), answers.size());
    for (int i = 0; i < expected.size(); i++) {
      assertEquals(expected.get(i), asUnderstoodThen(answers.get(i), expected.get(i)));
    }
    assertRecognised(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"010-ELYM.xlsx", "010-SIV.xlsx", "today-ELYM-Joukkoliikenne.xlsx"})
  void anEmptyFormHoldsNothingThatAnybodyTyped(String name) throws IOException {
    JsonNode report = merged(KEPT.resolve("empty").resolve(name), plan(name));
    assertEquals("0", report.get("ledger").get("total").get("filled").toString());
    assertRecognised(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"010", "today"})
  void aConsolidatedWorkbookIsReadAsThePreviousOne(String version) throws IOException {
    Path forms = folder.resolve("lomakkeet");
    CommandLineRun run =
        CommandLineRun.koonti(
            "generate",
            KEPT.resolve("plan-" + version + ".xlsx"),
            "--period",
            "2023-Q3",
            "--sector",
            "ELYM",
            "--out",
            forms,
            "--previous",
            KEPT.resolve("koonti-" + version + "-Q2.xlsx"));
    assertEquals(0, run.code(), run.err());
    assertEquals(
        expected("previous-expected.tsv"),
        previous(forms.resolve("2023-Q3_ELYM.xlsx")),
        "outcome, status and narrative of the second quarter");
  }

  private static Path plan(String form) {
    String version = form.startsWith("010") ? "010" : "today";
    return KEPT.resolve(
        "plan-" + version + (form.contains("evidence") ? "-evidence" : "") + ".xlsx");
  }

  private JsonNode merged(Path form, Path plan) throws IOException {
    Path returned = Files.createDirectory(folder.resolve("palautukset"));
    Files.copy(form, returned.resolve(form.getFileName()));
    return merge(returned, plan);
  }

  private JsonNode merge(Path returned, Path plan) {
    Path json = folder.resolve("koonti.json");
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
    return Workbooks.json(json);
  }

  private static void assertRecognised(JsonNode report) {
    List<String> told = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      if (UNRECOGNISED.contains(finding.get("code").asText())) {
        told.add(finding.toString());
      }
    }
    assertEquals(List.of(), told);
  }

  private static List<String> expected(String table) throws IOException {
    List<String> lines = Files.readAllLines(KEPT.resolve(table), StandardCharsets.UTF_8);
    return lines.subList(1, lines.size());
  }

  /** What was answered, one line for each indicator of which something was. */
  private static List<String> answers(JsonNode report) {
    List<String> lines = new ArrayList<>();
    for (JsonNode row : report.get("rows")) {
      if (!row.get("source").isNull()) {
        JsonNode outcome = row.get("outcome");
        lines.add(
            line(
                row.get("id"),
                row.get("status"),
                outcome.path("text"),
                outcome.path("number"),
                outcome.path("date"),
                row.get("narrative"),
                row.get("correction"),
                row.get("evidence"),
                row.path("forecast").path("text"),
                row.path("forecast").path("number")));
      }
    }
    return lines;
  }

  /** What was asked when these forms were kept may have become a number since. */
  private static String asUnderstoodThen(String answer, String expected) {
    String[] fields = answer.split("\t", -1);
    if (expected.split("\t", -1)[NUMBER].isEmpty()) {
      fields[NUMBER] = "";
    }
    return String.join("\t", fields);
  }

  private static String line(JsonNode... values) {
    return String.join(
        "\t",
        Stream.of(values)
            .map(value -> value.isNull() ? "" : value.asText().replace("\n", "\\n"))
            .toList());
  }

  /** What a form shows of the period before, found by the keys of its columns. */
  private static List<String> previous(Path form) throws IOException {
    List<String> lines = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(form))) {
      XSSFSheet sheet = book.getSheet("Seuranta");
      List<String> keys = new ArrayList<>();
      for (Row row : sheet) {
        if (keys.isEmpty() && text(row, 0).equals("koonti.id")) {
          for (int i = 0; i < row.getLastCellNum(); i++) {
            keys.add(text(row, i));
          }
        } else if (text(row, 0).startsWith("ELYM-")) {
          lines.add(
              String.join(
                  "\t",
                  text(row, 0),
                  text(row, keys.indexOf("koonti.previous-outcome")),
                  text(row, keys.indexOf("koonti.previous-status")),
                  text(row, keys.indexOf("koonti.previous-narrative"))));
        }
      }
    }
    return lines;
  }

  private static String text(Row row, int column) {
    Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    return cell.toString().replace("\n", "\\n");
  }
}
