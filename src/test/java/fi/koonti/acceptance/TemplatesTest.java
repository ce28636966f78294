package fi.koonti.acceptance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fi.koonti.fixture.FilledForm;
import fi.koonti.layout.FormColumn;
import fi.koonti.layout.FormRows;
import fi.koonti.office.Office;
import fi.koonti.plan.Field;
import fi.koonti.samples.FormFiller;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;

/** What municipalities do to the template of the form, with POI for their Excel. */
class TemplatesTest {

  private static final Path OURS = Path.of("workbook-templates/lomake.xlsx");

  @TempDir Path folder;

  /** What was lost, and what the one sentence on stderr must name. */
  private static final Map<String, Consumer<XSSFWorkbook>> LOSSES =
      Map.of(
          "rivi.seuranta.mittari",
          book -> book.removeName(book.getName("rivi.seuranta.mittari")),
          "rivi.kone.tila",
          book -> book.removeName(book.getName("rivi.kone.tila")),
          "koonti.status",
          book -> answers(book).getRow(FormRows.KEYS).getCell(FormColumn.STATUS.index()).setBlank(),
          "H4",
          book -> answers(book).getRow(FormRows.HEADINGS).getCell(7).setBlank(),
          "Koonti vastaus luku",
          book -> removeStyle(book, "Koonti vastaus luku"),
          "tilanne.osio",
          book -> book.removeSheetAt(book.getSheetIndex("Tilanne")));

  @TestFactory
  Stream<DynamicTest> whatATemplateLostIsNamedAndNothingIsWritten() {
    return LOSSES.entrySet().stream()
        .map(
            loss ->
                DynamicTest.dynamicTest(
                    loss.getKey(),
                    () -> {
                      Path out = folder.resolve("out-" + loss.getKey());
                      CommandLineRun run = generate(template(loss.getValue()), out);
                      assertEquals(2, run.code(), run.err());
                      assertTrue(run.err().contains("lomake.xlsx"), run.err());
                      assertTrue(run.err().contains(loss.getKey()), run.err());
                      assertFalse(run.err().contains("\tat "), run.err());
                      assertFalse(Files.exists(out));
                    }));
  }

  @Test
  void aTemplateOfTheFirstLayoutIsToldByNameWithTheWayOut() throws IOException {
    Path own = Round.make(folder.resolve("workbook-templates"));
    Path kept = Path.of("src/test/resources/forms/first-layout/lomake.xlsx");
    Files.copy(kept, own.resolve("lomake.xlsx"));
    Path out = folder.resolve("lomakkeet");
    CommandLineRun run = generate(own, out);
    assertEquals(2, run.code(), run.err());
    assertEquals(
        "Pohjaa lomake.xlsx ei voi käyttää: Pohjan taulukko Seuranta on vanhemman lomakkeen"
            + " mukainen: sarakkeet ovat toisessa järjestyksessä kuin nyt. Uudet pohjat vanhojen"
            + " viereen tekee komento koonti init --templates KANSIO.",
        run.err().strip());
    assertFalse(Files.exists(out));
  }

  @ParameterizedTest
  @ValueSource(strings = {"first-release", "before-periods"})
  void aReportTemplateOfAnEarlierLayoutIsToldInOneSentence(String which) throws IOException {
    Path own = Round.make(folder.resolve("workbook-templates"));
    Path kept = Path.of("src/test/resources/templates", which, "koonti.xlsx");
    Files.copy(kept, own.resolve("koonti.xlsx"));
    Path sample = Path.of("samples/pori-2023");
    Path out = folder.resolve("koonti-2023-Q3.xlsx");
    CommandLineRun run =
        CommandLineRun.koonti(
            "merge",
            sample.resolve("palautukset"),
            "--plan",
            sample.resolve("suunnitelma.xlsx"),
            "--period",
            "2023-Q3",
            "--templates",
            own,
            "--out",
            out);
    assertEquals(2, run.code(), run.err());
    assertTrue(
        run.err()
            .contains(
                "Pohjaa koonti.xlsx ei voi käyttää: Pohjan taulukko Kehitys on vanhemman"
                    + " koontityökirjan mukainen: taulukot ja sarakkeet ovat toiset kuin nyt. Uudet"
                    + " pohjat vanhojen viereen tekee komento koonti init --templates KANSIO."),
        run.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void newTemplatesComeBesideThoseThatSomebodyChanged() throws IOException {
    Path own = Round.make(folder.resolve("workbook-templates"));
    byte[] changed = FormFiller.change(Round.read(OURS), TemplatesTest::dress);
    Round.write(own.resolve("lomake.xlsx"), changed);
    Files.copy(Path.of("workbook-templates/koonti.xlsx"), own.resolve("koonti.xlsx"));
    CommandLineRun run = CommandLineRun.koonti("init", "--templates", own);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        List.of(
            "koonti.xlsx",
            "korjattavaa.xlsx",
            "lomake.uusi.xlsx",
            "lomake.xlsx",
            "raportti.docx",
            "suunnitelma.xlsx"),
        Round.names(own));
    assertArrayEquals(changed, Round.read(own.resolve("lomake.xlsx")));
    assertArrayEquals(Round.read(OURS), Round.read(own.resolve("lomake.uusi.xlsx")));
    CommandLineRun again = CommandLineRun.koonti("init", "--templates", own, folder);
    assertEquals(2, again.code());
    assertTrue(again.err().contains("Anna joko kansio DIR tai --templates DIR."), again.err());
  }

  @Test
  void aTemplateInOwnColoursWithOwnTextsAndALogoWorks() throws IOException {
    byte[] form = form(template(TemplatesTest::dress));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      XSSFSheet answers = answers(book);
      assertEquals(
          "Täytä keltaiset. Terveisin kirjaamo.", text(answers, 0, FormRows.INSTRUCTION.index()));
      assertEquals(1, answers.getDrawingPatriarch().getShapes().size());
      XSSFCellStyle band = answers.getRow(FormRows.HEADINGS).getCell(0).getCellStyle();
      assertEquals("FF6B2C91", band.getFillForegroundColorColor().getARGBHex());
    }
    assertAnswersAreRead(form);
  }

  @Test
  void rowsThatWereInsertedAboveTheHeadingsMoveTheFormDown() throws IOException {
    byte[] form = form(template(book -> answers(book).shiftRows(0, FormRows.MEASURE, 2)));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(form))) {
      assertEquals("Tunnus", text(answers(book), FormRows.HEADINGS + 2, 0));
      assertEquals(
          "Palauta 23.10.2023 · 0/25 vastattu, 0 korjattavaa",
          text(answers(book), FormRows.PROGRESS + 2, 0));
    }
    assertAnswersAreRead(form);
  }

  @Test
  @Tag("office")
  void aTemplateThatLibreOfficeSavedWorks() throws IOException {
    Office.assumeInstalled();
    Path own = template(TemplatesTest::dress);
    Path template = own.resolve("lomake.xlsx");
    Path saved = Office.convert(template, "xlsx", Files.createDirectory(folder.resolve("office")));
    Files.delete(template);
    Files.copy(saved, template);
    assertAnswersAreRead(form(own));
  }

  private void assertAnswersAreRead(byte[] form) {
    Round round = new Round(Round.make(folder.resolve("round")), Round.SAMPLE_PLAN);
    try (FilledForm filled = new FilledForm(form)) {
      filled
          .put("ELYM-001", Field.STATUS, "Toteutunut")
          .put("ELYM-001", Field.NARRATIVE, "Mittaristo on käytössä.");
      round.put("elym.xlsx", filled.save(Round.OCTOBER));
    }
    CommandLineRun run = round.merge();
    assertTrue(run.code() <= 1, run.err());
    JsonNode report = Workbooks.json(round.json);
    assertEquals("REACHED", Workbooks.row(report, "ELYM-001").get("status").asText());
    JsonNode total = report.get("ledger").get("total");
    assertEquals("2 2", total.get("filled") + " " + total.get("merged"));
  }

  private byte[] form(Path templates) {
    Path out = folder.resolve("lomakkeet");
    CommandLineRun run = generate(templates, out);
    assertEquals(0, run.code(), run.err());
    return Round.read(out.resolve("2023-Q3_ELYM.xlsx"));
  }

  private static CommandLineRun generate(Path templates, Path out) {
    return CommandLineRun.koonti(
        "generate",
        Round.SAMPLE_PLAN,
        "--period",
        "Q3",
        "--sector",
        "ELYM",
        "--out",
        out,
        "--templates",
        templates);
  }

  private Path template(Consumer<XSSFWorkbook> deed) {
    Path own = Round.make(folder.resolve("workbook-templates"));
    Round.write(own.resolve("lomake.xlsx"), FormFiller.change(Round.read(OURS), deed));
    return own;
  }

  /** Another colour of the band, another instruction, and the coat of arms beside the title. */
  private static void dress(XSSFWorkbook book) {
    XSSFSheet sheet = answers(book);
    sheet
        .getRow(0)
        .getCell(FormRows.INSTRUCTION.index())
        .setCellValue("Täytä keltaiset. Terveisin kirjaamo.");
    for (int column = 0; column <= FormColumn.CHECK.index(); column++) {
      XSSFCellStyle style = sheet.getRow(FormRows.HEADINGS).getCell(column).getCellStyle();
      style.setFillForegroundColor(new XSSFColor(new byte[] {-1, 0x6B, 0x2C, (byte) 0x91}, null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    int picture = book.addPicture(logo(), Workbook.PICTURE_TYPE_PNG);
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    anchor.setCol1(FormColumn.TARGET.index());
    anchor.setCol2(FormColumn.TARGET.index() + 1);
    anchor.setRow2(1);
    drawing.createPicture(anchor, picture);
  }

  private static byte[] logo() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void removeStyle(XSSFWorkbook book, String name) {
    CTCellStyles styles = book.getStylesSource().getCTStylesheet().getCellStyles();
    for (int i = styles.sizeOfCellStyleArray() - 1; i >= 0; i--) {
      if (styles.getCellStyleArray(i).getName().equals(name)) {
        styles.removeCellStyle(i);
      }
    }
  }

  private static XSSFSheet answers(XSSFWorkbook book) {
    return book.getSheet("Seuranta");
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }
}
