package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.SpreadsheetProgram;
import fi.koonti.io.HostileNames;
import fi.koonti.layout.PlanColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names of files are made from codes and posts of the plan, and lead nowhere else. */
class HostilePlanNamesTest {

  /** Codes that a plan may have and a file system may not. */
  private static final Map<String, String> CODES =
      Map.of(
          "ELYM",
          "CON",
          "HYVA",
          "nul.x",
          "KON",
          "a.",
          "PVESI",
          "LPT1",
          "SIV",
          "k.xlsx",
          "TEK",
          "COM9.txt");

  @TempDir Path folder;
  private Path plan;
  private Path inner;

  @BeforeEach
  void aPlanOfHostileNames() throws IOException {
    plan = folder.resolve("suunnitelma.xlsx");
    inner = Files.createDirectories(folder.resolve("a/b"));
    XSSFWorkbook workbook = SpreadsheetProgram.open(Round.read(Round.SAMPLE_PLAN));
    Iterator<String> names = HostileNames.some(500).iterator();
    for (XSSFSheet sheet :
        List.of(workbook.getSheet("Toimialat"), workbook.getSheet("Tavoitteet"))) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.STRING
              && CODES.containsKey(cell.getStringCellValue())) {
            cell.setCellValue(CODES.get(cell.getStringCellValue()));
            if (sheet.getSheetName().equals("Tavoitteet")) {
              row.getCell(
                      PlanColumn.RESPONSIBLE.index(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                  .setCellValue(bounded(names.next()));
            }
          }
        }
      }
    }
    Files.write(plan, SpreadsheetProgram.save(workbook, Round.OCTOBER));
  }

  /** Half a letter has no bytes, and a post is not longer than a plan lets it be. */
  private static String bounded(String name) {
    String whole =
        new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
            .replaceAll("\\p{Cntrl}", "_");
    return whole.substring(0, Math.min(80, whole.length()));
  }

  @Test
  void formsAndMailsOfPostsStayInTheirFolder() throws IOException {
    CommandLineRun run =
        CommandLineRun.koonti(
            "generate",
            plan,
            "--period",
            "2023-Q3",
            "--out",
            inner,
            "--split",
            "responsible",
            "--mail");

    assertEquals(0, run.code(), run.err());
    List<Path> made = outsideOf(plan);
    assertTrue(made.size() > 100, made.size() + " files");
    assertAllIn(inner, made);
  }

  @Test
  void remindersOfSectorsStayInTheirFolder() throws IOException {
    Path returned = Files.createDirectory(folder.resolve("palautukset"));

    CommandLineRun run =
        CommandLineRun.koonti(
            "status", returned, "--plan", plan, "--period", "2023-Q3", "--remind", inner);

    assertEquals(0, run.code(), run.err());
    List<Path> made = outsideOf(plan);
    assertEquals(CODES.size(), made.stream().filter(file -> name(file).endsWith(".txt")).count());
    assertAllIn(inner, made);
  }

  @Test
  void everyOutputOfAMergeStaysInItsFolder() throws IOException {
    Path returned = folder.resolve("palautukset");
    CommandLineRun.koonti(
        "generate", plan, "--period", "2023-Q3", "--out", returned, "--split", "responsible");
    Set<Path> before = new HashSet<>(outsideOf(plan));

    CommandLineRun run =
        CommandLineRun.koonti(
            "merge",
            returned,
            "--plan",
            plan,
            "--period",
            "2023-Q3",
            "--out",
            inner.resolve("k.xlsx"),
            "--docx",
            inner.resolve("r.docx"),
            "--json",
            inner.resolve("k.json"),
            "--csv",
            inner.resolve("csv"),
            "--annotate",
            inner.resolve("kopiot"));

    assertTrue(run.code() < 2, run.err());
    List<Path> made = new ArrayList<>(outsideOf(plan));
    made.removeAll(before);
    assertTrue(made.size() > 8, made.size() + " files");
    assertAllIn(inner, made);
  }

  private static void assertAllIn(Path home, List<Path> files) {
    Set<String> seen = new HashSet<>();
    for (Path file : files) {
      assertTrue(file.startsWith(home), file.toString());
      assertTrue(seen.add(file.toString().toLowerCase(Locale.ROOT)), "twice on Windows: " + file);
      String name = name(file);
      assertTrue(name.matches("[\\p{L}\\p{N} ._()+,&-]+"), name);
      assertTrue(!name.endsWith(".") && !name.endsWith(" "), name);
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** All files but one. */
  private List<Path> outsideOf(Path one) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> !file.equals(one)).toList();
    }
  }
}
