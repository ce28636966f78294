package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.text.TextNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program reads its own Word report back as the plan that it was made of. */
class OwnReportImportTest {

  private static final Path SAMPLES = Path.of("samples", "pori-2023");
  private static final List<String> COLUMNS =
      List.of("Osio", "Painopiste", "Tavoite", "Toimenpide", "Lähtötaso", "Tavoitetaso");

  @TempDir Path folder;

  @Test
  void theReportOfTheSamplesGivesTheirPlan() throws IOException {
    Path document = folder.resolve("raportti-2023-Q3.docx");
    CommandLineRun.koonti(
        "merge",
        SAMPLES.resolve("palautukset"),
        "--plan",
        SAMPLES.resolve("suunnitelma.xlsx"),
        "--period",
        "Q3",
        "--out",
        folder.resolve("koonti.xlsx"),
        "--docx",
        document);
    Path made = folder.resolve("tuotu.xlsx");
    CommandLineRun run = CommandLineRun.koonti("import", document, "--out", made);
    assertEquals(0, run.code(), run.err());
    List<Map<String, String>> imported =
        new ArrayList<>(Workbooks.table(made, "Tavoitteet").values());
    imported.removeIf(row -> row.get("Tunnus").equals("ESIMERKKI"));
    int all = imported.size();
    List<String> different = new ArrayList<>();
    for (Map.Entry<String, Map<String, String>> one :
        Workbooks.table(SAMPLES.resolve("suunnitelma.xlsx"), "Tavoitteet").entrySet()) {
      // Of a sector that did not answer the report says nothing; two names stand twice.
      imported.stream()
          .filter(row -> isSame(row, one.getValue()))
          .findFirst()
          .ifPresent(
              row -> {
                imported.remove(row);
                COLUMNS.stream()
                    .filter(
                        column -> !TextNormalizer.same(one.getValue().get(column), row.get(column)))
                    .map(column -> one.getKey() + " " + column + ": " + row.get(column))
                    .forEach(different::add);
              });
    }
    assertEquals(List.of(), different);
    assertEquals(List.of(), imported, "indicators that the plan does not have");
    assertTrue(all > 110, String.valueOf(all));
  }

  private static boolean isSame(Map<String, String> row, Map<String, String> other) {
    return List.of("Mittari", "Toimenpide", "Tavoitetaso").stream()
        .allMatch(column -> TextNormalizer.same(row.get(column), other.get(column)));
  }

  @Test
  void ofAConsolidatedWorkbookTheTableIsReadAndNothingThatIsComputed() throws IOException {
    Path koonti = folder.resolve("koonti-2023-Q3.xlsx");
    CommandLineRun.koonti(
        "merge",
        SAMPLES.resolve("palautukset"),
        "--plan",
        SAMPLES.resolve("suunnitelma.xlsx"),
        "--period",
        "Q3",
        "--out",
        koonti);
    Path made = folder.resolve("tuotu.xlsx");
    CommandLineRun run = CommandLineRun.koonti("import", koonti, "--out", made);
    assertEquals(0, run.code(), run.err());
    Map<String, Map<String, String>> imported = Workbooks.table(made, "Tavoitteet");
    Map<String, Map<String, String>> plan =
        Workbooks.table(SAMPLES.resolve("suunnitelma.xlsx"), "Tavoitteet");
    for (String column : COLUMNS) {
      assertEquals(
          TextNormalizer.normal(plan.get("SIV-006").get(column)),
          TextNormalizer.normal(imported.get("SIV-006").get(column)),
          column);
    }
    imported.remove("ESIMERKKI");
    assertEquals(plan.size(), imported.size());
  }

  @Test
  void aFormAndAPlanAreNoOldReports() {
    Path forms = folder.resolve("lomakkeet");
    Path plan = SAMPLES.resolve("suunnitelma.xlsx");
    CommandLineRun.koonti("generate", plan, "--period", "Q3", "--sector", "SIV", "--out", forms);
    Path out = folder.resolve("tuotu.xlsx");
    CommandLineRun form =
        CommandLineRun.koonti("import", forms.resolve("2023-Q3_SIV.xlsx"), "--out", out);
    assertEquals(2, form.code());
    assertTrue(form.err().contains("on Koontin lomake, ei vanha raportti"), form.err());
    CommandLineRun again = CommandLineRun.koonti("import", plan, "--out", out);
    assertEquals(2, again.code());
    assertTrue(again.err().contains("on jo suunnitelma"), again.err());
    assertFalse(Files.exists(out));
  }
}
