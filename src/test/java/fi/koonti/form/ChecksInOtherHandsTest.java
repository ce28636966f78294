package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fi.koonti.office.Node;
import fi.koonti.office.Office;
import fi.koonti.office.Python;
import fi.koonti.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A form that another program saved goes on telling its rows the same. */
@Tag("office")
class ChecksInOtherHandsTest {

  private static final String STRAIGHT = "straight";
  private static final List<String> FORMATS = List.of("xlsx", "ods", "xls");
  private static final Map<String, List<String>> TOLD = new HashMap<>();

  /** All that was saved is opened in one start of the program. */
  @BeforeAll
  static void fill(@TempDir Path folder) throws IOException {
    Office.assumeInstalled();
    byte[] form = PoriForm.maker().make(FilledRows.order(Language.FI, true));
    Path filled = Files.write(folder.resolve(STRAIGHT + ".xlsx"), FilledRows.fill(form));
    List<Path> saved = new ArrayList<>(List.of(filled));
    for (String format : FORMATS) {
      Path own = Files.createDirectory(folder.resolve(format));
      Path converted = Office.convert(filled, format, own);
      saved.add(Files.move(converted, folder.resolve("office-" + format + "." + format)));
    }
    if (Python.isInstalled("openpyxl")) {
      Path openpyxl = folder.resolve("openpyxl.xlsx");
      Python.run(Python.class, "save.py", filled, openpyxl);
      saved.add(openpyxl);
    }
    if (Node.hasExcelJs()) {
      saved.add(savedByExcelJs(folder, form));
    }
    for (Path computed : Office.convert(saved, "xlsx", folder)) {
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(computed))) {
        TOLD.put(computed.getFileName().toString().replace(".xlsx", ""), FilledRows.told(book));
      }
    }
  }

  /**
   * Saved before it is filled: exceljs reads no formula that is written as POI writes long ones.
   */
  private static Path savedByExcelJs(Path folder, byte[] form) throws IOException {
    Path unfilled = Files.write(folder.resolve("form.xlsx"), form);
    Path saved = folder.resolve("exceljs.xlsx");
    Node.run(Node.class, "save.js", unfilled, saved);
    return Files.write(saved, FilledRows.fill(Files.readAllBytes(saved)));
  }

  @ParameterizedTest
  @FieldSource("FORMATS")
  void savedByLibreOffice(String format) {
    assertStillTold("office-" + format);
  }

  @Test
  void savedByOpenpyxl() {
    Python.assumeInstalled("openpyxl");
    assertStillTold("openpyxl");
  }

  @Test
  void savedByExcelJs() {
    Node.assumeExcelJs();
    assertStillTold("exceljs");
  }

  private static void assertStillTold(String saved) {
    assertEquals(String.join("\n", TOLD.get(STRAIGHT)), String.join("\n", TOLD.get(saved)));
  }
}
