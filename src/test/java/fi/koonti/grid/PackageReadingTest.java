package fi.koonti.grid;

import static fi.koonti.grid.Reading.READER;
import static fi.koonti.grid.Reading.cells;
import static fi.koonti.grid.Reading.grid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.Clock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How parts are found, and what a workbook tells about itself. */
class PackageReadingTest {

  private static final String ROW = "<row r='1'><c r='A1' t='s'><v>0</v></c></row>";

  private static XlsxFile file() {
    return XlsxFile.of(ROW).sharedStrings("<si><t>hei</t></si>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "worksheets/sheet1.xml",
        "/xl/worksheets/sheet1.xml",
        "\\xl\\worksheets\\sheet1.xml",
        "WORKSHEETS/Sheet1.XML",
        "./foo/../worksheets//sheet1.xml",
        "../../../xl/worksheets/sheet1.xml#A1"
      })
  void aPartIsFoundHoweverItsTargetIsWritten(String target) throws UnreadableFileException {
    XlsxFile file =
        file()
            .part(
                "xl/_rels/workbook.xml.rels",
                XlsxFile.links(
                    XlsxFile.link("s1", XlsxFile.OFFICE + "/worksheet", target)
                        + XlsxFile.link(
                            "x", XlsxFile.OFFICE + "/sharedStrings", "/xl/sharedStrings.xml")));
    assertEquals(List.of("A1 TEXT hei"), cells(file));
  }

  @Test
  void entriesMayBeNamedWithBackslashesAndInOtherCase() throws UnreadableFileException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    file().parts().forEach((name, content) -> parts.put(name.replace('/', '\\'), content));
    assertEquals(
        "hei",
        READER.read(XlsxFile.zip(parts)).sheets().get(0).rows().get(0).cells().get(0).text());
    Map<String, byte[]> upper = new LinkedHashMap<>();
    file().parts().forEach((name, content) -> upper.put(name.toUpperCase(), content));
    assertEquals(1, READER.read(XlsxFile.zip(upper)).sheets().size());
  }

  @Test
  void aStrictFileReadsAsATransitionalOne() throws UnreadableFileException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    file()
        .parts()
        .forEach(
            (name, content) ->
                parts.put(
                    name,
                    new String(content, StandardCharsets.UTF_8)
                        .replace(XlsxFile.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                            XlsxFile.OFFICE,
                            "http://purl.oclc.org/ooxml/officeDocument/relationships")
                        .getBytes(StandardCharsets.UTF_8)));
    assertEquals(
        "hei",
        READER.read(XlsxFile.zip(parts)).sheets().get(0).rows().get(0).cells().get(0).text());
  }

  @Test
  void prefixesAndOtherEncodingsReadTheSame() throws UnreadableFileException {
    Map<String, byte[]> parts = file().parts();
    parts.put(
        "xl/worksheets/sheet1.xml",
        ("<?xml version='1.0' encoding='UTF-16'?><x:worksheet xmlns:x='%s'><x:sheetData><x:row>"
                + "<x:c t='str'><x:v>äö</x:v></x:c></x:row></x:sheetData></x:worksheet>")
            .formatted(XlsxFile.MAIN)
            .getBytes(StandardCharsets.UTF_16));
    assertEquals(
        "äö", READER.read(XlsxFile.zip(parts)).sheets().get(0).rows().get(0).cells().get(0).text());
  }

  @Test
  void alternateContentGivesItsFallback() throws UnreadableFileException {
    String mc = "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'";
    XlsxFile file =
        file()
            .afterSheets(
                "<mc:AlternateContent %s><mc:Choice Requires='x15'><definedNames><definedName name='a'>1</definedName></definedNames></mc:Choice><mc:Fallback><definedNames><definedName name='b'>2</definedName></definedNames></mc:Fallback></mc:AlternateContent>"
                    .formatted(mc));
    assertEquals(
        List.of(new DefinedName("b", "2", false, OptionalInt.empty())), grid(file).names());
  }

  @Test
  void definedNamesAreRead() throws UnreadableFileException {
    XlsxFile file =
        file()
            .afterSheets(
                "<definedNames><definedName name='tilat'>Listat!$A$1:$A$8</definedName><definedName"
                    + " name='koonti' hidden='1'"
                    + " localSheetId='0'>\"abc\"</definedName></definedNames>");
    assertEquals(
        List.of(
            new DefinedName("tilat", "Listat!$A$1:$A$8", false, OptionalInt.empty()),
            new DefinedName("koonti", "\"abc\"", true, OptionalInt.of(0))),
        grid(file).names());
  }

  @Test
  void propertiesAreRead() throws UnreadableFileException {
    XlsxFile file =
        file()
            .part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='a' xmlns:dc='b' xmlns:dcterms='c'>"
                    + "<dc:title>Lomake</dc:title><cp:keywords>koonti;<cp:value>1</cp:value></cp:keywords><dc:language/>"
                    + "<dcterms:modified>2023-10-20T09:30:00+03:00</dcterms:modified></cp:coreProperties>")
            .part(
                "docProps/custom.xml",
                "<Properties xmlns:vt='v'><property name='koonti.id'"
                    + " pid='2'><vt:lpwstr>a_x000D_b</vt:lpwstr></property><property name='empty'"
                    + " pid='3'/><property name='n'"
                    + " pid='4'><vt:i4>5</vt:i4></property></Properties>");
    Grid grid = grid(file);
    assertEquals("Lomake", grid.properties().get("title"));
    assertEquals("koonti;1", grid.properties().get("keywords"));
    assertEquals("", grid.properties().get("language"));
    assertEquals(Map.of("koonti.id", "a\rb", "n", "5"), grid.customProperties());
    assertEquals(Instant.parse("2023-10-20T06:30:00Z"), grid.saved().orElseThrow().instant());
  }

  @ParameterizedTest
  @CsvSource({
    "2023-10-20T06:30:00Z, , 2023-10-20T06:30:00Z",
    "2023-10-20T06:30:00.123Z, , 2023-10-20T06:30:00.123Z",
    "2023-10-20T06:30:00, , 2023-10-20T06:30:00Z",
    "2023-10-20, , 2023-10-20T00:00:00Z",
    "eilen, 2023-01-02T03:04:05Z, 2023-01-02T03:04:05Z",
    ", 2023-01-02T03:04:05Z, 2023-01-02T03:04:05Z",
    "eilen, '', ",
  })
  void theTimeOfSavingIsTakenFromWhatTheFileSays(String modified, String created, Instant saved) {
    Map<String, String> core = new LinkedHashMap<>();
    core.put("modified", modified);
    core.put("created", created);
    assertEquals(
        Optional.ofNullable(saved),
        PropertiesPart.saved(core, Clock.UTC, Clock.UTC).map(SavedTime::instant));
  }

  @ParameterizedTest
  @CsvSource({
    "Microsoft Excel, 2023-10-20T06:30:00Z",
    "LibreOffice/7.4.7.2$Linux_X86_64, 2023-10-20T03:30:00Z",
    "LibreOffice/24.8.4.2$Windows_X86_64, 2023-10-20T03:30:00Z",
  })
  void libreOfficeWritesTheTimeOnTheWallAsIfItWereUtc(String application, Instant saved)
      throws UnreadableFileException {
    XlsxFile file =
        file()
            .part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp='a' xmlns:dcterms='c'>"
                    + "<dcterms:modified>2023-10-20T06:30:00Z</dcterms:modified>"
                    + "</cp:coreProperties>")
            .part(
                "docProps/app.xml",
                "<Properties><TotalTime>0</TotalTime><Application>"
                    + application
                    + "</Application></Properties>");
    assertEquals(saved, grid(file).saved().orElseThrow().instant());
  }

  @Test
  void macrosAndExternalLinksAreNoticed() throws UnreadableFileException {
    assertFalse(grid(file()).macros() || grid(file()).externalLinks());
    XlsxFile file =
        file()
            .part(
                "xl/_rels/workbook.xml.rels",
                XlsxFile.links(
                    XlsxFile.link("s1", XlsxFile.OFFICE + "/worksheet", "worksheets/sheet1.xml")
                        + XlsxFile.link(
                            "m",
                            "http://schemas.microsoft.com/office/2006/relationships/vbaProject",
                            "vbaProject.bin")
                        + XlsxFile.link(
                            "e",
                            XlsxFile.OFFICE + "/externalLink",
                            "externalLinks/externalLink1.xml")));
    assertTrue(grid(file).macros());
    assertTrue(grid(file).externalLinks());
  }

  @Test
  void aMacroWorkbookIsToldByItsTypeAlone() throws UnreadableFileException {
    XlsxFile file =
        file()
            .part(
                "[Content_Types].xml",
                "<Types><Override PartName='/xl/workbook.xml'"
                    + " ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>");
    assertTrue(grid(file).macros());
  }

  @Test
  void aWorkbookIsFoundByItsTypeWhenNoRelationshipLeadsToIt() throws UnreadableFileException {
    assertEquals(List.of("A1 TEXT hei"), cells(file().part("_rels/.rels", XlsxFile.links(""))));
  }

  @Test
  void namesThatLeadOutOfThePackageAreHarmless() throws UnreadableFileException {
    assertEquals(
        List.of("A1 TEXT hei"),
        cells(file().part("../../../../koonti-escape.xml", "<x/>").part("/koonti-absolute", "x")));
  }
}
