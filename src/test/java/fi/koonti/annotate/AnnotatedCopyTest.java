package fi.koonti.annotate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.edit.UneditableException;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.location.CellAddress;
import fi.koonti.location.Place;
import fi.koonti.opc.PackageCopy;
import fi.koonti.template.Template;
import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks as other programs write them: prefixed, without formats, with rules of their own. */
class AnnotatedCopyTest {

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPES = "application/vnd.openxmlformats-officedocument.";

  private static final String SHEET =
      "<x:worksheet xmlns:x='%s'><x:sheetViews><x:sheetView tabSelected='1' workbookViewId='0'/>"
              .formatted(MAIN)
          + "</x:sheetViews><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is>"
          + "<x:t>ää</x:t></x:is></x:c></x:row></x:sheetData><!-- oma -->"
          + "<x:conditionalFormatting sqref='A1:B9'><x:cfRule type='expression' priority='1'>"
          + "<x:formula>A1=1</x:formula></x:cfRule></x:conditionalFormatting>"
          + "<x:pageMargins left='1' right='1' top='1' bottom='1' header='0' footer='0'/>"
          + "</x:worksheet>";

  private final Map<String, String> parts = new LinkedHashMap<>();

  AnnotatedCopyTest() {
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package."
            + "relationships+xml'/><Default Extension='xml' ContentType='application/xml'/>"
            + type("/xl/workbook.xml", "spreadsheetml.sheet.main")
            + type("/xl/worksheets/sheet1.xml", "spreadsheetml.worksheet")
            + type("/docProps/app.xml", "extended-properties")
            + "</Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='%s'>".formatted(RELS)
            + relation("a", "officeDocument", "xl/workbook.xml")
            + relation("b", "extended-properties", "docProps/app.xml")
            + "</Relationships>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='%s'>".formatted(RELS)
            + relation("s1", "worksheet", "worksheets/sheet1.xml")
            + "</Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<x:workbook xmlns:x='%s' xmlns:q='%s'>".formatted(MAIN, OFFICE)
            + "<x:bookViews><x:workbookView/></x:bookViews>"
            + "<x:sheets><x:sheet name='Seuranta' sheetId='7' q:id='s1'/></x:sheets>"
            + "<x:definedNames><x:definedName name='oma' localSheetId='0'>Seuranta!$A$1"
            + "</x:definedName></x:definedNames></x:workbook>");
    parts.put("xl/worksheets/sheet1.xml", SHEET);
    parts.put(
        "docProps/app.xml",
        "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/"
            + "extended-properties' xmlns:vt='http://schemas.openxmlformats.org/officeDocument/"
            + "2006/docPropsVTypes'><HeadingPairs><vt:vector size='2' baseType='variant'>"
            + "<vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4>"
            + "</vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size='1' "
            + "baseType='lpstr'><vt:lpstr>Seuranta</vt:lpstr></vt:vector></TitlesOfParts>"
            + "</Properties>");
  }

  @Test
  void aWorkbookWithoutFormatsOpensInAnotherProgram() throws Exception {
    try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(annotated()))) {
      assertEquals("Korjattavaa", copy.getSheetName(0));
      assertEquals("ää", copy.getSheetAt(1).getRow(0).getCell(0).getStringCellValue());
      assertEquals(1, copy.getName("oma").getSheetIndex());
      assertEquals("Virhe", copy.getSheetAt(0).getRow(4).getCell(0).getStringCellValue());
      assertTrue(copy.getSheetAt(0).getRow(0).getCell(0).getCellStyle().getFont().getBold());
    }
  }

  @Test
  void onlyThePlacesInQuestionChange() throws Exception {
    PackageCopy copy = PackageCopy.open(annotated());
    String sheet = new String(copy.content("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
    String mark = "<x:conditionalFormatting sqref=\"A1\">";
    String plain =
        sheet
            .replaceFirst(mark + ".*?</x:conditionalFormatting>", "")
            .replaceFirst("<x:conditionalFormatting sqref=\"B2\">.*?</x:conditionalFormatting>", "")
            .replace("tabSelected=\"0\"", "tabSelected='1'")
            .replace("priority=\"3\"", "priority='1'");
    assertEquals(SHEET, plain);
    assertTrue(sheet.contains("--><x:conditionalFormatting sqref=\"A1\">"), sheet);
    assertTrue(sheet.contains("LEN(B2)=0") && !sheet.contains("LEN(A1)=0"), sheet);
    String summary = new String(copy.content("docProps/app.xml"), StandardCharsets.UTF_8);
    assertTrue(summary.contains("<vt:i4>2</vt:i4>"), summary);
    assertTrue(
        summary.contains("<vt:lpstr>Korjattavaa</vt:lpstr><vt:lpstr>Seuranta</vt:lpstr>"), summary);
  }

  @Test
  void aFaultHasOneColourInTheListAndOnItsCell() throws Exception {
    try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(annotated()))) {
      Map<String, String> listed = new LinkedHashMap<>();
      for (int row = 4; row < 4 + findings().size(); row++) {
        XSSFRow line = copy.getSheetAt(0).getRow(row);
        XSSFCellStyle style = line.getCell(0).getCellStyle();
        listed.put(
            line.getCell(2).getStringCellValue(),
            style.getFont().getXSSFColor().getARGBHex()
                + " on "
                + style.getFillForegroundColorColor().getARGBHex());
      }
      Map<String, String> marked = new LinkedHashMap<>();
      XSSFSheetConditionalFormatting rules = copy.getSheetAt(1).getSheetConditionalFormatting();
      for (int i = 0; i < findings().size(); i++) {
        XSSFConditionalFormattingRule rule = rules.getConditionalFormattingAt(i).getRule(0);
        marked.put(
            rules.getConditionalFormattingAt(i).getFormattingRanges()[0].formatAsString(),
            rule.getFontFormatting().getFontColor().getARGBHex()
                + " on "
                + rule.getPatternFormatting().getFillBackgroundColorColor().getARGBHex());
      }
      assertEquals(List.of("FF8A1C1C on FFFDE7E7", "FF1F2933 on FFFFC267"), texts(listed));
      assertEquals(listed, marked);
    }
  }

  private static List<String> texts(Map<String, String> colours) {
    return List.copyOf(colours.values());
  }

  @Test
  void aSheetOfThatNameKeepsIt() throws Exception {
    parts.replaceAll((name, xml) -> xml.replace("Seuranta", "KORJATTAVAA"));
    try (XSSFWorkbook copy = new XSSFWorkbook(new ByteArrayInputStream(annotated()))) {
      assertEquals("Korjattavaa (2)", copy.getSheetName(0));
      assertEquals("KORJATTAVAA", copy.getSheetName(1));
    }
  }

  @Test
  void theSameGivesTheSameBytes() throws Exception {
    assertArrayEquals(annotated(), annotated());
  }

  @Test
  void whatCannotBeEditedSafelyIsRefused() {
    parts.put("xl/workbook.xml", "<?xml version='1.0' encoding='ISO-8859-1'?><workbook/>");
    assertThrows(UneditableException.class, this::annotated);
    assertThrows(
        UneditableException.class, () -> AnnotatedCopy.of(new byte[9], list(), findings()));
  }

  private byte[] annotated() throws Exception {
    return AnnotatedCopy.of(zip(), list(), findings());
  }

  private static byte[] list() throws Exception {
    Template template = Template.open(Path.of("workbook-templates/korjattavaa.xlsx"));
    return new CorrectionList(template, Language.FI).forCopy("x.xlsx", findings());
  }

  private static List<Finding> findings() {
    return List.of(
        finding(FindingCode.STATUS_UNKNOWN, "A1"), finding(FindingCode.NARRATIVE_MISSING, "B2"));
  }

  private static Finding finding(FindingCode code, String cell) {
    return Finding.of(code, Place.of("x.xlsx", "Seuranta", CellAddress.parse(cell)));
  }

  private byte[] zip() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String type(String part, String kind) {
    return "<Override PartName='%s' ContentType='%s%s+xml'/>".formatted(part, TYPES, kind);
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, OFFICE, kind, target);
  }
}
