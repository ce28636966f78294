package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.SpreadsheetProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small municipality keeps plan, returns and reports in one folder. */
class OneFolderTest {

  private static final String FORM = "2023-Q3_ELYM.xlsx";

  @TempDir private Path folder;

  @BeforeEach
  void putEverythingIntoOneFolder() throws IOException {
    Files.copy(Round.SAMPLE_PLAN, folder.resolve("suunnitelma.xlsx"));
    Files.copy(Round.SAMPLE.resolve("palautukset/2023-Q3").resolve(FORM), folder.resolve(FORM));
  }

  @Test
  void thePlanAndWhatAnEarlierRunMadeAreNoReturns() {
    String first = told(merge());
    String second = told(merge());
    assertEquals(first, second);
    assertEquals(List.of(FORM), returned());
  }

  @Test
  void norIsThePlanWhereFormsAreCheckedOrRemindedOf() {
    Path plan = folder.resolve("suunnitelma.xlsx");
    for (String command : List.of("validate", "status")) {
      CommandLineRun run =
          CommandLineRun.koonti(command, folder, "--plan", plan, "--period", "2023-Q3");
      assertFalse((run.out() + run.err()).contains("suunnitelma.xlsx"), run.out() + run.err());
    }
  }

  @Test
  void aFormThatIsNamedAsTheOutputIsNeitherPassedOverNorWrittenOver() {
    byte[] before = Round.read(folder.resolve(FORM));
    CommandLineRun run = merge(FORM);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("lähtötieto"), run.err());
    assertEquals(before.length, Round.read(folder.resolve(FORM)).length);
  }

  @Test
  void aReportInWhichSomebodyWroteIsNotPassedOver() throws IOException {
    merge();
    Path report = folder.resolve("koonti.xlsx");
    try (XSSFWorkbook book = SpreadsheetProgram.open(Round.read(report))) {
      book.getSheetAt(0).getRow(0).createCell(30).setCellValue("Huomautus");
      Round.write(report, SpreadsheetProgram.save(book, Round.OCTOBER));
    }
    CommandLineRun run = merge();
    assertEquals(2, run.code(), run.err());
  }

  @Test
  void aPlanThatIsGivenAsAReturnIsToldAsNone() {
    Path plan = folder.resolve("suunnitelma.xlsx");
    CommandLineRun run = CommandLineRun.koonti("validate", plan, "--plan", plan);
    assertTrue(run.out().contains("suunnitelma.xlsx"), run.out());
  }

  private CommandLineRun merge() {
    return merge("koonti.xlsx");
  }

  private CommandLineRun merge(String name) {
    return CommandLineRun.koonti(
        "merge",
        folder,
        "--plan",
        folder.resolve("suunnitelma.xlsx"),
        "--period",
        "2023-Q3",
        "--out",
        folder.resolve(name),
        "--docx",
        folder.resolve("raportti.docx"),
        "--json",
        folder.resolve("koonti.json"));
  }

  private static String told(CommandLineRun run) {
    assertTrue(run.code() <= 1, run.err());
    return run.out() + run.err();
  }

  private List<String> returned() {
    return StreamSupport.stream(
            Workbooks.json(folder.resolve("koonti.json")).get("submissions").spliterator(), false)
        .map(one -> one.get("file").asText())
        .toList();
  }
}
