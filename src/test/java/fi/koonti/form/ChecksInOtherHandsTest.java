package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.office.Node;
import fi.koonti.office.Office;
import fi.koonti.office.Python;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that another program saved goes on telling its rows the same. */
@Tag("office")
class ChecksInOtherHandsTest {

  @TempDir static Path folder;

  private static Path filled;
  private static List<String> told;

  @BeforeAll
  static void fill() throws IOException {
    Office.assumeInstalled();
    filled = Files.write(folder.resolve("filled.xlsx"), FilledRows.fill(form()));
    told = told(filled, "straight");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods", "xls"})
  void savedByLibreOffice(String format) throws IOException {
    Path own = Files.createDirectory(folder.resolve("office-" + format));
    assertStillTold(Office.convert(filled, format, own));
  }

  @Test
  void savedByOpenpyxl() throws IOException {
    Python.assumeInstalled("openpyxl");
    Path saved = folder.resolve("openpyxl.xlsx");
    Python.run(Python.class, "save.py", filled, saved);
    assertStillTold(saved);
  }

  /**
   * Saved before it is filled: exceljs reads no formula that is written as POI writes long ones.
   */
  @Test
  void savedByExcelJs() throws IOException {
    Node.assumeExcelJs();
    Path form = Files.write(folder.resolve("form.xlsx"), form());
    Path saved = folder.resolve("exceljs.xlsx");
    Node.run(Node.class, "save.js", form, saved);
    assertStillTold(Files.write(saved, FilledRows.fill(Files.readAllBytes(saved))));
  }

  private static byte[] form() {
    return PoriForm.maker().make(FilledRows.order(Language.FI, true));
  }

  private static void assertStillTold(Path saved) throws IOException {
    List<String> then = told(saved, "after-" + saved.getFileName());
    assertEquals(String.join("\n", told), String.join("\n", then));
  }

  private static List<String> told(Path form, String name) throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    try (XSSFWorkbook computed =
        new XSSFWorkbook(Files.newInputStream(Office.convert(form, "xlsx", own)))) {
      return FilledRows.told(computed);
    }
  }
}
