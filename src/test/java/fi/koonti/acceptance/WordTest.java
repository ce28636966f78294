package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.office.Office;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Word report as a coordinator asks for it. */
class WordTest {

  private static final String ACCESSIBLE_PDF =
      "pdf:writer_pdf_Export:{\"PDFUACompliance\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  /** More pages nobody reads. */
  private static final int MOST_PAGES = 34;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "fi, Valtuustoon nähden sitovat poikkeamat, Toimiala ei ole palauttanut lomaketta: 24",
    "sv, Avvikelser som är bindande i förhållande till fullmäktige, Sektorn har inte returnerat sin"
        + " blankett: 24",
    "en, Deviations binding towards the council, The sector has not returned its form: 24"
  })
  void theDocumentIsInTheLanguageThatIsAskedFor(String language, String group, String missing)
      throws IOException {
    CommandLineRun run = merge("--lang", language);
    assertTrue(run.code() <= 1, run.err());
    assertTrue(run.out().contains("raportti.docx"), run.out());
    String text = text(document());
    assertTrue(text.contains(group), text);
    assertTrue(text.contains(missing), text);
  }

  @Test
  void theSameReturnsGiveTheSameDocument() throws IOException {
    merge();
    byte[] first = Files.readAllBytes(document());
    merge();
    assertArrayEquals(first, Files.readAllBytes(document()));
  }

  @Test
  void aTemplateThatIsNoDocumentIsNamedAndNothingIsWritten() throws IOException {
    Path own = Files.createDirectory(folder.resolve("workbook-templates"));
    Files.writeString(own.resolve("raportti.docx"), "ei ole");
    CommandLineRun run = merge("--templates", own);
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("raportti.docx"), run.err());
    assertFalse(run.err().contains("\tat "), run.err());
    assertEquals(List.of("workbook-templates"), Round.names(folder));
  }

  @Test
  void eachSectorHasAnAnnexForItsOwnBoard() throws IOException {
    Path annexes = folder.resolve("liitteet");
    CommandLineRun run = merge("--docx-per-sector", annexes.toString());
    assertTrue(run.code() <= 1, run.err());
    assertEquals(
        List.of(
            "2023-Q3_ELYM.docx",
            "2023-Q3_HYVA.docx",
            "2023-Q3_KON.docx",
            "2023-Q3_PVESI.docx",
            "2023-Q3_SIV.docx",
            "2023-Q3_TEK.docx"),
        Round.names(annexes));
    String text = text(annexes.resolve("2023-Q3_TEK.docx"));
    assertTrue(text.contains("TEK-020"), text);
    assertFalse(text.contains("ELYM-020"), text);
    assertTrue(text.contains("Näin raporttia luetaan"), text);
  }

  @Test
  void aDocumentInThePlaceOfTheWorkbookIsRefused() {
    CommandLineRun run = merge("--json", document());
    assertEquals(2, run.code(), run.err());
    assertTrue(run.err().contains("raportti.docx"), run.err());
    assertEquals(List.of(), Round.names(folder));
  }

  @Test
  @Tag("office")
  void libreOfficeMakesAPdfOfItThatEverybodyCanRead() throws IOException {
    Office.assumeInstalled();
    merge();
    Path work = Files.createDirectory(folder.resolve("office"));
    byte[] pdf = Files.readAllBytes(Office.convert(document(), ACCESSIBLE_PDF, work));
    assertEquals(List.of(), AccessiblePdf.faults(pdf));
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertTrue(text.contains("/Lang(fi-FI)"));
    int pages = text.split("/Type/Page(?!s)", -1).length - 1;
    assertTrue(pages > 10 && pages <= MOST_PAGES, pages + " pages");
  }

  private CommandLineRun merge(Object... more) {
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "merge",
                Round.SAMPLE.resolve("palautukset/2023-Q3"),
                "--plan",
                Round.SAMPLE_PLAN,
                "--period",
                "Q3",
                "--out",
                folder.resolve("koonti.xlsx"),
                "--docx",
                document()));
    arguments.addAll(Arrays.asList(more));
    return CommandLineRun.koonti(arguments.toArray());
  }

  private Path document() {
    return folder.resolve("raportti.docx");
  }

  private static String text(Path file) throws IOException {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      StringBuilder text = new StringBuilder();
      document.getParagraphs().forEach(one -> text.append(one.getText()).append('\n'));
      return text.toString();
    }
  }
}
