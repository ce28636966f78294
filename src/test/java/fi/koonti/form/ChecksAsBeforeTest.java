package fi.koonti.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.maker.FormTemplateMaker;
import fi.koonti.office.Office;
import fi.koonti.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Rows are told the same as by the templates whose every row had the whole check in one formula, as
 * LibreOffice reckons both.
 */
@Tag("office")
class ChecksAsBeforeTest {

  /** Fewer different sentences would mean that the rows try little. */
  private static final int DIFFERENT = 25;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"FI, false", "FI, true", "SV, true", "EN, false"})
  void everyRowIsToldTheSame(Language language, boolean evidence) throws IOException {
    Office.assumeInstalled();
    FormOrder order = FilledRows.order(language, evidence);
    List<String> before = told("before", PoriForm.maker(before(language)).make(order));
    List<String> now = told("now", PoriForm.maker(FormTemplateMaker.draw(language)).make(order));
    assertEquals(String.join("\n", before), String.join("\n", now));
    Set<String> different = new HashSet<>();
    now.forEach(told -> different.add(told.substring(told.indexOf(" -> "))));
    assertTrue(different.size() >= DIFFERENT, different::toString);
  }

  private List<String> told(String name, byte[] form) throws IOException {
    Path own = Files.createDirectory(folder.resolve(name));
    Path filled = Files.write(own.resolve("form.xlsx"), FilledRows.fill(form));
    try (XSSFWorkbook computed =
        new XSSFWorkbook(Files.newInputStream(Office.convert(filled, "xlsx", own)))) {
      return FilledRows.told(computed);
    }
  }

  private static byte[] before(Language language) throws IOException {
    String name = language == Language.FI ? "lomake" : "lomake_" + language.code();
    try (InputStream in =
        ChecksAsBeforeTest.class.getResourceAsStream(
            "/templates/checks-in-rows/" + name + ".xlsx")) {
      return in.readAllBytes();
    }
  }
}
