package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.fixture.Parts;
import fi.koonti.fixture.SpreadsheetProgram;
import fi.koonti.layout.PlanColumn;
import fi.koonti.office.Office;
import fi.koonti.office.Python;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the coordinator put into the plan workbook is there after its rows got their ids. */
class NumberInPlaceTest {

  private static final List<String> CLEARED = List.of("ELYM-003", "KON-002");

  @TempDir Path folder;

  /** The plan of the sample city with a coordinator's additions, and two rows without ids. */
  private Path plan() {
    XSSFWorkbook workbook = SpreadsheetProgram.open(Round.read(Round.SAMPLE_PLAN));
    XSSFSheet goals = workbook.getSheet("Tavoitteet");
    goals
        .createDrawingPatriarch()
        .createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 2, 1, 5, 3))
        .setText("Kysy talousjohtajalta");
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress("https://www.example.org/strategia");
    goals.getRow(5).getCell(6).setHyperlink(link);
    var rules = goals.getSheetConditionalFormatting();
    rules.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf("A4:A200")},
        rules.createConditionalFormattingRule("A4=\"\""));
    goals.getRow(4).createCell(40).setCellFormula("LEN(A5)");
    workbook.createSheet("Omat muistiinpanot").createRow(0).createCell(0).setCellValue("soita");
    Path plan = folder.resolve("suunnitelma.xlsx");
    Round.write(plan, SpreadsheetProgram.save(workbook, Round.OCTOBER));
    EditedPlan edited = new EditedPlan(plan);
    CLEARED.forEach(id -> edited.set(id, PlanColumn.ID, ""));
    return edited.save(plan);
  }

  @Test
  void everyOtherPartIsTheSameBytes() throws IOException {
    Path plan = plan();
    Map<String, byte[]> before = Parts.of(Round.read(plan));
    CommandLineRun run = CommandLineRun.koonti("plan", "number", plan);
    assertEquals(0, run.code(), run.err());
    Map<String, byte[]> after = Parts.of(Round.read(plan));
    assertEquals(before.keySet(), after.keySet());
    Set<String> changed = new TreeSet<>(before.keySet());
    changed.removeIf(name -> Arrays.equals(before.get(name), after.get(name)));
    assertEquals(2, changed.size(), changed::toString);
    for (String part : changed) {
      assertTrue(part.startsWith("xl/worksheets/sheet"), part);
    }
  }

  @Test
  void ofASheetOnlyTheCellsWithNewIdsChange() throws IOException {
    Path plan = plan();
    String before = goals(plan);
    CommandLineRun.koonti("plan", "number", plan);
    String after = goals(plan);
    String cells = "<c r=\"A[0-9]+\"[^>]*?(/>|>.*?</c>)";
    assertEquals(before.replaceAll(cells, ""), after.replaceAll(cells, ""));
    assertEquals(2, after.split("inlineStr", -1).length - before.split("inlineStr", -1).length);
  }

  @Test
  @Tag("office")
  void otherProgramsShowTheIds() throws IOException {
    Office.assumeInstalled();
    Python.assumeInstalled("openpyxl");
    Path plan = plan();
    Set<String> known = Workbooks.table(plan, "Tavoitteet").keySet();
    CommandLineRun.koonti("plan", "number", plan);
    Set<String> ids = Workbooks.table(plan, "Tavoitteet").keySet();
    assertEquals(known.size() + 1, ids.size());
    Path office = Office.convert(plan, "xlsx", Files.createDirectory(folder.resolve("office")));
    assertEquals(ids, Workbooks.table(office, "Tavoitteet").keySet());
    Path python = folder.resolve("python.xlsx");
    Python.run(Python.class, "save.py", plan, python);
    assertEquals(ids, Workbooks.table(python, "Tavoitteet").keySet());
  }

  private static String goals(Path plan) throws IOException {
    byte[] part = Parts.of(Round.read(plan)).get("xl/worksheets/sheet6.xml");
    return new String(part, StandardCharsets.UTF_8);
  }
}
