package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.office.Office;
import fi.koonti.plan.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An annotated copy that LibreOffice opened and saved is still known as one. */
@Tag("office")
class AnnotateOfficeTest {

  @TempDir Path folder;

  @Test
  void savedByLibreOfficeItGivesTheSameFindingsAndTheSameMarks() throws IOException {
    Office.assumeInstalled();
    Round round = Round.ofSample(folder).generate("--sector", "ELYM");
    round.fill(
        "ELYM",
        "elym.xlsx",
        Round.OCTOBER,
        form ->
            form.put("ELYM-001", Field.STATUS, "ei näin")
                .put("ELYM-002", Field.STATUS, "Viivästynyt"));
    Path returned = round.returned.resolve("elym.xlsx");
    Path first = Round.make(folder.resolve("a"));
    List<String> before = findings(round, first);
    Path saved =
        Office.convert(first.resolve("elym.xlsx"), "xlsx", Round.make(folder.resolve("office")));
    Files.write(returned, Round.read(saved));
    Path second = Round.make(folder.resolve("b"));
    assertEquals(before, findings(round, second));
    assertEquals(marks(first.resolve("elym.xlsx")), marks(second.resolve("elym.xlsx")));
  }

  private static List<String> findings(Round round, Path copies) {
    CommandLineRun run =
        CommandLineRun.koonti(
            "validate",
            round.returned,
            "--plan",
            round.plan,
            "--period",
            "Q3",
            "--annotate",
            copies,
            "--format",
            "json");
    List<String> findings = new ArrayList<>();
    for (JsonNode finding : Workbooks.json(run.out()).get("findings")) {
      findings.add(finding.get("code").asText() + " " + finding.get("cell").asText());
    }
    return findings;
  }

  /** The sheets of a copy, and how many marks each has. */
  private static List<String> marks(Path copy) throws IOException {
    List<String> marks = new ArrayList<>();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        int count = 0;
        var rules = sheet.getSheetConditionalFormatting();
        for (int j = 0; j < rules.getNumConditionalFormattings(); j++) {
          String formula = rules.getConditionalFormattingAt(j).getRule(0).getFormula1();
          count += formula.contains("koonti.korjattavaa") ? 1 : 0;
        }
        marks.add(sheet.getSheetName() + " " + count);
      }
    }
    return marks;
  }
}
