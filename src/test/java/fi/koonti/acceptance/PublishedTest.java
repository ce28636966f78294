package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made for the public, and what it no longer is good for. */
class PublishedTest {

  @TempDir Path folder;

  @Test
  void noSheetIsHiddenAndThoseForMendersAreGone() throws IOException {
    assertTrue(merge("Q3", "--published").code() <= 1);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook("Q3")))) {
      List<String> names = new ArrayList<>();
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        assertEquals(SheetVisibility.VISIBLE, book.getSheetVisibility(i));
        names.add(book.getSheetName(i));
      }
      assertEquals(
          List.of(
              "Tietoja",
              "Yhteenveto",
              "Poikkeamat",
              "Raportti",
              "Kehitys",
              "Tilastot",
              "Tiedot",
              "Palautukset"),
          names);
    }
  }

  @Test
  void noFileOfAReturnIsNamedAnywhereAndNoContactIsLeft() throws IOException {
    merge("Q3", "--published", "--docx", folder.resolve("raportti.docx"));
    for (Path made : List.of(workbook("Q3"), folder.resolve("raportti.docx"))) {
      String all = everything(made);
      assertFalse(all.contains("2023-Q3_ELYM.xlsx"), made.toString());
      assertFalse(all.contains("@example.fi"), made.toString());
    }
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook("Q3")))) {
      List<String> headings =
          book.getSheet("Palautukset").getTables().get(0).getColumns().stream()
              .map(XSSFTableColumn::getName)
              .toList();
      assertEquals(
          List.of(
              "Toimiala",
              "Toimialan nimi",
              "Tulos",
              "Tallennettu",
              "Suunnitelman versio",
              "Kysytty",
              "Vastattu",
              "Valmiina",
              "Valmiina %"),
          headings);
    }
  }

  @Test
  void nothingIsPublishedThatMayHoldAPersonalIdentityCode() {
    Path form = Path.of("samples/broken/personal-code-in-answer.xlsx");
    Path document = folder.resolve("raportti.docx");
    CommandLineRun run =
        CommandLineRun.koonti(
            "merge",
            form,
            "--plan",
            Round.SAMPLE_PLAN,
            "--period",
            "2023-Q3",
            "--published",
            "--docx",
            document,
            "--out",
            workbook("Q3"));
    assertEquals(1, run.code(), run.err());
    assertTrue((run.out() + run.err()).contains("voi olla henkilötunnus"), run.err());
    assertFalse(Files.exists(workbook("Q3")) || Files.exists(document));
  }

  @Test
  void itCannotBeTheWorkbookOfAnEarlierPeriodAndThatIsSaid() {
    merge("Q2", "--published");
    CommandLineRun run = merge("Q3", "--previous", workbook("Q2"));
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("julkaistavaksi"), run.err());
    assertFalse(Files.exists(workbook("Q3")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--csv"})
  void dataForProgramsAreNotMadeForThePublic(String option) {
    Path data = folder.resolve("data");
    CommandLineRun run = merge("Q3", "--published", option, data);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains(option), run.err());
    assertFalse(Files.exists(data));
    assertFalse(Files.exists(workbook("Q3")));
  }

  @Test
  void theTalkDoesNotLeadToASheetThatIsNotThere() {
    CommandLineRun run = merge("Q3", "--published");
    assertFalse(run.out().contains("taulukossa Havainnot"), run.out());
  }

  private CommandLineRun merge(String period, Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "merge",
                Round.SAMPLE.resolve("palautukset/2023-" + period),
                "--plan",
                Round.SAMPLE_PLAN,
                "--period",
                period,
                "--out",
                workbook(period)));
    arguments.addAll(Arrays.asList(more));
    return CommandLineRun.koonti(arguments.toArray());
  }

  private Path workbook(String period) {
    return folder.resolve("koonti-" + period + ".xlsx");
  }

  private static String everything(Path zip) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream parts = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        all.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}
