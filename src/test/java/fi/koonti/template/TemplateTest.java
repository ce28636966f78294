package fi.koonti.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a template says about itself, and what is said about a template that cannot be used. */
class TemplateTest {

  private static final byte[] REPORT = Templates.bytes(Templates::report);

  @Test
  void theKindsAreKnownFromTheTopDown() {
    assertEquals(
        List.of("otsake", "mittari", "loppu"), Templates.template(Templates::report).kinds());
  }

  @Test
  void theRowAndTheSheetOfAKindAreKnown() {
    Template template = Templates.template(Templates::report);

    assertEquals(OptionalInt.of(3), template.rowOf("mittari"));
    assertEquals(Optional.of("Raportti"), template.sheetOf("mittari"));
    assertEquals(OptionalInt.empty(), template.rowOf("muu"));
  }

  @Test
  void headingsCanBeLookedUp() {
    Template template = Templates.template(Templates::data);

    assertEquals(Optional.of("Nimi"), template.textAt("Tiedot", Templates.at("A3")));
    assertEquals(Optional.empty(), template.textAt("Tiedot", Templates.at("A2")));
  }

  @Test
  void allTextsAreKnownEachOnce() {
    Template template =
        Templates.template(
            workbook -> {
              Templates.text(workbook.createSheet("T"), "B2", "{{kausi}} alkaa");
              Templates.text(workbook.getSheet("T"), "C2", "Tila");
              Templates.cell(workbook.getSheet("T"), "D2").setCellValue(4);
              Templates.text(workbook.createSheet("U"), "A1", "Tila");
            });

    assertEquals(List.of("{{kausi}} alkaa", "Tila"), template.texts());
  }

  @Test
  void placesAreFoundWhereverTheyAre() {
    Template template =
        Templates.template(
            workbook -> {
              Templates.data(workbook);
              XSSFSheet sheet = workbook.getSheet("Tiedot");
              Templates.text(sheet, "A1", "{{ solu }} ja {{toinen.osa}}");
              sheet.getFooter().setLeft("{{alatunniste}}");
              workbook.getProperties().getCoreProperties().setTitle("{{asiakirja}}");
              Templates.name(workbook, "vakio", "\"{{nimi}}\"");
            });

    assertEquals(
        Set.of("solu", "toinen.osa", "alatunniste", "asiakirja", "nimi", "otsikko", "virhe"),
        template.placeholders());
  }

  @Test
  void placesAreFilledWhereverTheyAre() throws IOException {
    Template template =
        Templates.template(
            workbook -> {
              XSSFSheet sheet = workbook.createSheet("T");
              sheet.getFooter().setLeft("{{teksti}}");
              workbook.getProperties().getCoreProperties().setTitle("{{teksti}}");
              Templates.name(workbook, "vakio", "\"{{teksti}}\"");
            });

    try (XSSFWorkbook workbook = Templates.read(template.fill().put("teksti", "\"A&B\" <c>"))) {
      assertEquals("\"A&&B\" <c>", workbook.getSheet("T").getFooter().getLeft());
      assertEquals("\"A&B\" <c>", workbook.getProperties().getCoreProperties().getTitle());
      assertEquals("\"\"\"A&B\"\" <c>\"", workbook.getName("vakio").getRefersToFormula());
    }
  }

  @Test
  void aPlaceThatIsGivenNothingIsAMistakeOfTheProgram() {
    TemplateFill fill = Templates.template(Templates::data).fill().put("otsikko", "x");

    String message = assertThrows(IllegalStateException.class, fill::toBytes).getMessage();

    assertEquals("nothing was put for {{virhe}}", message);
  }

  @Test
  void aPlaceWithoutAnEndIsAFault() {
    Template template =
        Templates.template(
            workbook -> Templates.text(workbook.createSheet("T"), "A1", "{{nimi } x"));

    assertEquals("placeholder-broken", template.faults().get(0).reason().code());
  }

  @Test
  void aNoteThatWouldHaveToMoveIsAFault() {
    Template template =
        Templates.template(
            workbook -> {
              Templates.report(workbook);
              note(workbook.getSheet("Raportti"), 5);
            });

    assertEquals(
        "note-would-move in xl/comments1.xml: Raportti!A6", template.faults().get(0).toString());
  }

  @Test
  void aNoteAboveTheBlocksIsNoFault() {
    Template template =
        Templates.template(
            workbook -> {
              Templates.report(workbook);
              note(workbook.getSheet("Raportti"), 0);
            });

    assertEquals(List.of(), template.faults());
  }

  private static void note(XSSFSheet sheet, int row) {
    ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
    var comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    sheet.getRow(row).getCell(0).setCellComment(comment);
  }

  @Test
  void aPatternOfTwoRowsIsRefused() {
    assertEquals(
        "pattern-unclear in xl/workbook.xml: rivi.uusi = Raportti!$12:$13",
        refused(named("Raportti!$12:$13")));
  }

  @Test
  void aPatternInASheetThatIsNotThereIsRefused() {
    assertEquals(
        "pattern-unclear in xl/workbook.xml: rivi.uusi = Poissa!$12:$12",
        refused(
            Templates.edited(
                named("Raportti!$12:$12"),
                "xl/workbook.xml",
                text -> text.replace("Raportti!$12", "Poissa!$12"))));
  }

  @Test
  void twoPatternsOfOneRowAreRefused() {
    assertEquals(
        "pattern-shared in xl/workbook.xml: rivi.uusi = Raportti!$8:$8",
        refused(named("Raportti!$8:$8")));
  }

  private static byte[] named(String formula) {
    return Templates.bytes(
        workbook -> {
          Templates.report(workbook);
          Templates.name(workbook, "rivi.uusi", formula);
        });
  }

  @Test
  void datesFrom1904AreRefused() {
    byte[] old =
        Templates.bytes(
            workbook -> {
              workbook.createSheet("T");
              workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            });

    assertEquals("dates-from-1904 in xl/workbook.xml: date1904", refused(old));
  }

  @Test
  void whatIsNoZipIsRefused() {
    assertTrue(
        refused("ei ole".getBytes(StandardCharsets.UTF_8)).startsWith("no-package in the file"));
  }

  @Test
  void aTruncatedFileIsRefused() {
    assertTrue(refused(Arrays.copyOf(REPORT, REPORT.length / 2)).startsWith("no-package"));
  }

  @Test
  void brokenXmlIsRefused() {
    byte[] broken =
        Templates.edited(REPORT, "xl/workbook.xml", text -> text.replace("</workbook>", ""));

    assertTrue(refused(broken).startsWith("part-broken in xl/workbook.xml"));
  }

  @Test
  void aDocumentTypeIsRefused() {
    byte[] hostile =
        Templates.edited(
            REPORT,
            "xl/workbook.xml",
            text -> text.replaceFirst("<workbook", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook"));

    assertTrue(refused(hostile).startsWith("part-broken in xl/workbook.xml"));
  }

  @Test
  void aSheetWhoseElementsHaveAPrefixIsRefused() {
    byte[] prefixed =
        Templates.edited(
            REPORT,
            "xl/worksheets/sheet1.xml",
            text ->
                text.replaceAll("<(/?)", "<$1x:")
                    .replaceFirst("<x:\\?xml", "<?xml")
                    .replace("xmlns=", "xmlns:x="));

    assertEquals(
        "part-broken in xl/worksheets/sheet1.xml: the namespace prefix of x:worksheet",
        refused(prefixed));
  }

  private static String refused(byte[] workbook) {
    return assertThrows(TemplateException.class, () -> Template.open(workbook)).fault().toString();
  }

  @Test
  void cellStylesAreKnownByTheirNames() throws TemplateException, IOException {
    Template template = Template.open(Styles.workbook());

    assertEquals(Set.of("Normal", "Koonti valmis"), template.styles());
  }

  @Test
  void aCellCanBeInAStyleThatIsAskedForByName() throws TemplateException, IOException {
    RowContent row = Styles.row("Koonti valmis");
    try (XSSFWorkbook workbook =
        Templates.read(Template.open(Styles.workbook()).fill().rows("a", List.of(row)))) {
      var style = workbook.getSheet("T").getRow(0).getCell(0).getCellStyle();
      assertTrue(style.getFont().getBold());
      assertFalse(style.getLocked());
    }
  }

  @Test
  void aStyleThatTheTemplateLacksIsRefused() throws TemplateException {
    TemplateFill fill =
        Template.open(Styles.workbook()).fill().rows("a", List.of(Styles.row("Muu")));

    String message = assertThrows(IllegalArgumentException.class, fill::toBytes).getMessage();

    assertEquals(
        "expected one of the cell styles [Normal, Koonti valmis], but found \"Muu\"", message);
  }
}
