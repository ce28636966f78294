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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Rows are told the same as by the templates whose every row had the whole check in one formula, as
 * LibreOffice reckons both.
 */
@Tag("office")
class ChecksAsBeforeTest {

  /** Fewer different sentences would mean that the rows try little. */
  private static final int DIFFERENT = 25;

  /** Languages, and whether evidence is asked for. */
  private static final List<String> FORMS = List.of("FI false", "FI true", "SV true", "EN false");

  private static final Map<String, List<String>> TOLD = new HashMap<>();

  /** All in one start of the program. */
  @BeforeAll
  static void fill(@TempDir Path folder) throws IOException {
    Office.assumeInstalled();
    List<Path> filled = new ArrayList<>();
    for (String form : FORMS) {
      String[] parts = form.split(" ");
      Language language = Language.valueOf(parts[0]);
      FormOrder order = FilledRows.order(language, Boolean.parseBoolean(parts[1]));
      filled.add(filled(folder, form + " before", before(language), order));
      filled.add(filled(folder, form + " now", FormTemplateMaker.draw(language), order));
    }
    for (Path computed : Office.convert(filled, "xlsx", folder)) {
      try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(computed))) {
        TOLD.put(computed.getFileName().toString().replace(".xlsx", ""), FilledRows.told(book));
      }
    }
  }

  private static Path filled(Path folder, String name, byte[] template, FormOrder order)
      throws IOException {
    byte[] form = FilledRows.fill(PoriForm.maker(template).make(order));
    return Files.write(folder.resolve(name + ".xlsx"), form);
  }

  @ParameterizedTest
  @FieldSource("FORMS")
  void everyRowIsToldTheSame(String form) {
    List<String> now = TOLD.get(form + " now");
    assertEquals(String.join("\n", TOLD.get(form + " before")), String.join("\n", now));
    Set<String> different = new HashSet<>();
    now.forEach(told -> different.add(told.substring(told.indexOf(" -> "))));
    assertTrue(different.size() >= DIFFERENT, different::toString);
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
