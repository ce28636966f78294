package fi.koonti.grid;

import static fi.koonti.grid.Reading.refusal;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fi.koonti.opc.FileLimits;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import fi.koonti.text.Language;
import fi.koonti.text.Reasons;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every kind of file that is no workbook for this reader, and every hostile one, has its reason.
 */
class RefusalTest {

  private static final String ROW = "<row r='1'><c r='A1'><v>1</v></c></row>";

  private static Reason reason(byte[] content) {
    return refusal(content).reason();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'%PDF-1.7\n%âãÏÓ' | PDF",
        "'<!DOCTYPE html><html><table>' | HTML",
        "'  <html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">' | HTML",
        "'<table><tr><td>1' | HTML",
        "'<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook"
            + " xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">' | EXCEL_2003_XML",
        "'<?xml version=\"1.0\"?><note/>' | TEXT",
        "'Tunnus;Tila\nE-001;OK' | TEXT",
        "'x' | TEXT",
        "'{\\rtf1\\ansi}' | WORD",
        "'Received: from x\n by y\nSubject: Lomake\n\nMoi' | MAIL",
        "'From: a@b.fi\nTo: c@d.fi\n\nMoi' | MAIL",
        "'From: Turku\n1;2;3' | TEXT",
      })
  void textIsToldByItsBeginning(String content, Reason reason) {
    assertEquals(reason, reason(content.getBytes(ISO_8859_1)));
  }

  @Test
  void textIsToldInOtherEncodingsToo() {
    assertEquals(Reason.TEXT, reason("\uFEFFTunnus;Tila".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(Reason.TEXT, reason("\uFEFFTunnus;Tila".getBytes(UTF_8)));
    assertEquals(Reason.HTML, reason("\uFEFF<html>".getBytes(UTF_8)));
  }

  @Test
  void bytesOfNoFormatAreUnknown() {
    assertEquals(Reason.UNKNOWN_FORMAT, reason(new byte[165]));
    assertEquals(Reason.UNKNOWN_FORMAT, reason(new byte[] {1}));
    assertEquals(Reason.EMPTY, reason(new byte[0]));
  }

  @Test
  void compoundFilesAreToldByTheirRoot() throws IOException {
    byte[] xls;
    try (HSSFWorkbook book = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      book.createSheet();
      book.write(out);
      xls = out.toByteArray();
    }
    byte[] cut = java.util.Arrays.copyOf(xls, 600);
    assertEquals(Reason.TRUNCATED, reason(cut));
    assertEquals(Reason.WORD, reason(compound("WordDocument")));
    assertEquals(Reason.MAIL, reason(compound("__properties_version1.0")));
    assertEquals(Reason.UNKNOWN_FORMAT, reason(compound("Contents")));
  }

  /** A compound file with one stream, and a workbook deeper down, where it does not count. */
  private static byte[] compound(String name) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int i = 0; i < 20; i++) {
        files.createDocument(new java.io.ByteArrayInputStream(new byte[9000]), "Filler" + i);
      }
      files.createDocument(new java.io.ByteArrayInputStream(new byte[10]), name);
      files
          .getRoot()
          .createDirectory("ObjectPool")
          .createDocument("Workbook", new java.io.ByteArrayInputStream(new byte[10]));
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  @Test
  void aWorkbookWithAPasswordIsEncrypted() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("x");
      try (var stream = encryptor.getDataStream(files)) {
        stream.write(XlsxFile.of(ROW).bytes());
      }
      files.writeFilesystem(out);
      assertEquals(Reason.ENCRYPTED, reason(out.toByteArray()));
    }
  }

  @Test
  void otherPackagesAreToldByTheirTypes() throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.write(out);
      assertEquals(Reason.WORD, reason(out.toByteArray()));
    }
    assertEquals(
        Reason.XLSB, reason(typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main")));
    assertEquals(
        Reason.NOT_A_WORKBOOK,
        reason(
            typed(
                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml")));
    assertEquals(
        Reason.PART_MISSING,
        reason(
            XlsxFile.zip(
                Map.of(
                    "mimetype",
                    "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8)))));
    assertEquals(
        Reason.NOT_A_WORKBOOK,
        reason(
            XlsxFile.zip(
                Map.of("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8)))));
    assertEquals(Reason.NOT_A_WORKBOOK, reason(XlsxFile.zip(Map.of("photo.jpg", new byte[9]))));
    assertEquals(Reason.ARCHIVE_EMPTY, reason(XlsxFile.zip(Map.of())));
  }

  private static byte[] typed(String type) {
    return XlsxFile.of(ROW)
        .part(
            "[Content_Types].xml",
            "<Types><Override PartName='/xl/workbook.xml' ContentType='" + type + "'/></Types>")
        .bytes();
  }

  @Test
  void aMainPartOfAnotherKindIsNoWorkbook() {
    byte[] content =
        XlsxFile.of(ROW)
            .part("[Content_Types].xml", "<Types/>")
            .part("xl/workbook.xml", "<svg/>")
            .bytes();
    assertEquals(Reason.NOT_A_WORKBOOK, reason(content));
  }

  @Test
  void aSheetWithoutItsPartIsMissingAndNotSkipped() {
    XlsxFile file =
        XlsxFile.of(ROW)
            .part(
                "xl/_rels/workbook.xml.rels",
                XlsxFile.links(XlsxFile.link("s1", XlsxFile.OFFICE + "/worksheet", "gone.xml")));
    UnreadableFileException refusal = refusal(file.bytes());
    assertEquals(Reason.PART_MISSING, refusal.reason());
    assertEquals(Map.of("sheet", "Seuranta"), refusal.facts());
    assertEquals("PART_MISSING {sheet=Seuranta}", refusal.getMessage());
  }

  @Test
  void aWorkbookWithoutSheetsIsRefused() {
    assertEquals(Reason.NO_SHEETS, reason(new XlsxFile().bytes()));
  }

  @Test
  void documentTypesAreRefusedWhereverTheyStand() {
    String laughs =
        "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><worksheet><sheetData><row><c"
            + " t='str'><v>&b;</v></c></row></sheetData></worksheet>";
    String outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><worksheet><sheetData/></worksheet>";
    for (String part :
        new String[] {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml"}) {
      assertEquals(Reason.DOCTYPE, reason(XlsxFile.of(ROW).part(part, laughs).bytes()), part);
      assertEquals(Reason.DOCTYPE, reason(XlsxFile.of(ROW).part(part, outside).bytes()), part);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<worksheet><sheetData><row><c><v>1</v></c>",
        "<worksheet><sheetData></worksheet>",
        "<worksheet><sheetData><row><c t='str'><v>&nope;</v></c></row></sheetData></worksheet>",
        "<worksheet><sheetData><row><c t='str'><v>&#0;</v></c></row></sheetData></worksheet>",
        "<comments/>",
        "no xml",
        "''",
      })
  void brokenXmlIsRefused(String sheet) {
    byte[] content = XlsxFile.of(ROW).part("xl/worksheets/sheet1.xml", sheet).bytes();
    UnreadableFileException refusal = refusal(content);
    assertEquals(Reason.BROKEN_XML, refusal.reason());
    assertEquals("xl/worksheets/sheet1.xml", refusal.facts().get("part"));
  }

  @Test
  void xmlThatNestsWithoutEndIsRefused() {
    String nested = "<row>".repeat(100_000) + "</row>".repeat(100_000);
    UnreadableFileException refusal = refusal(XlsxFile.of(nested).bytes());
    assertEquals(Reason.BROKEN_XML, refusal.reason());
    assertEquals("100", refusal.facts().get("limit"));
  }

  @Test
  void aPartOfTheSameNameIsRefused() {
    assertEquals(
        Reason.DUPLICATE_ENTRY,
        reason(XlsxFile.of(ROW).part("XL/Workbook.xml", "<workbook/>").bytes()));
  }

  @Test
  void aZipEntryWithAPasswordIsEncrypted() {
    byte[] content = XlsxFile.of(ROW).bytes();
    content[central(content) + 8] |= 1;
    assertEquals(Reason.ENCRYPTED, reason(content));
  }

  @Test
  void aMethodOfCompressionThatNobodyUsesIsRefused() {
    byte[] content = XlsxFile.of(ROW).bytes();
    content[central(content) + 10] = 14;
    assertEquals(Reason.PACKING, reason(content));
  }

  @Test
  void aWrongCheckSumIsDamage() {
    byte[] content = XlsxFile.of(ROW).bytes();
    content[central(content) + 16] ^= 1;
    assertEquals(Reason.TRUNCATED, reason(content));
  }

  private static int central(byte[] content) {
    return new String(content, ISO_8859_1).indexOf("PK\1\2");
  }

  @Test
  void aFileCutBehindAnEmbeddedWorkbookIsNotTakenForThatWorkbook() {
    byte[] embedded = XlsxFile.of(ROW).bytes();
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    byte[] outer = XlsxFile.of(ROW).bytes();
    cut.write(outer, 0, central(outer));
    cut.writeBytes(embedded);
    assertEquals(Reason.TRUNCATED, reason(cut.toByteArray()));
  }

  @Test
  void aBombIsStoppedByWhatReallyComesOut() {
    XlsxFile bomb = XlsxFile.of("<row/>" + " ".repeat(20_000_000));
    assertEquals(Reason.INFLATES_TOO_MUCH, reason(bomb.bytes()));
  }

  @Test
  void honestSheetsThatRepeatATextAreNoBombs() throws UnreadableFileException {
    String text = "Toteutuma etenee suunnitellusti. ".repeat(90);
    String row = "<row><c t='inlineStr'><is><t>" + text + "</t></is></c></row>";
    assertEquals(2000, Reading.sheet(XlsxFile.of(row.repeat(2000))).rows().size());
  }

  private static Reason under(FileLimits limits, XlsxFile file) {
    byte[] content = file.bytes();
    return assertThrows(UnreadableFileException.class, () -> new GridReader(limits).read(content))
        .reason();
  }

  @Test
  void everyLimitHasItsReason() {
    XlsxFile file =
        XlsxFile.of("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>")
            .sharedStrings("<si><t>abc</t></si><si><t>def</t></si>");
    long big = 1_000_000;
    int some = 1_000_000;
    assertEquals(
        Reason.TOO_LARGE,
        under(new FileLimits(99, some, big, big, some, big, some, some, big, some, 60), file));
    assertEquals(
        Reason.TOO_MANY_ENTRIES,
        under(new FileLimits(some, 5, big, big, some, big, some, some, big, some, 60), file));
    assertEquals(
        Reason.INFLATES_TOO_MUCH,
        under(new FileLimits(some, some, 99, big, some, big, some, some, big, some, 60), file));
    assertEquals(
        Reason.INFLATES_TOO_MUCH,
        under(new FileLimits(some, some, big, 99, some, big, some, some, big, some, 60), file));
    assertEquals(
        Reason.TOO_MANY_CELLS,
        under(new FileLimits(some, some, big, big, some, big, 1, some, big, some, 60), file));
    assertEquals(
        Reason.TOO_MUCH_TEXT,
        under(new FileLimits(some, some, big, big, some, big, some, some, 5, some, 60), file));
    assertEquals(
        Reason.TOO_MUCH_TEXT,
        under(new FileLimits(some, some, big, big, some, big, some, some, big, 1, 60), file));
  }

  @Test
  void oneTextHasItsOwnLimit() {
    XlsxFile file = XlsxFile.of("<row><c t='str'><v>abc<![CDATA[def]]></v></c></row>");
    long big = 1_000_000;
    int some = 1_000_000;
    assertEquals(
        Reason.TOO_MUCH_TEXT,
        under(new FileLimits(some, some, big, big, some, big, some, 5, big, some, 60), file));
  }

  @Test
  void whatIsListedWithoutEndCountsAsCells() {
    String merges =
        "<sheetData/><mergeCells>" + "<mergeCell ref='A1:B2'/>".repeat(99) + "</mergeCells>";
    long big = 1_000_000;
    int some = 1_000_000;
    assertEquals(
        Reason.TOO_MANY_CELLS,
        under(
            new FileLimits(some, some, big, big, some, big, 50, some, big, some, 60),
            new XlsxFile().sheet("S", "", merges)));
  }

  @Test
  void arrayFormulasCannotMultiplyTheWork() {
    String row = "<row><c><f t='array' ref='A1:XFD1048576'>1</f></c></row>";
    assertEquals(Reason.TOO_MANY_CELLS, reason(XlsxFile.of(row.repeat(1000)).bytes()));
  }

  @Test
  void aLimitOfZeroIsAMistake() {
    assertEquals(
        "expected limits of at least 1, but found 0",
        assertThrows(
                IllegalArgumentException.class,
                () -> new FileLimits(1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1))
            .getMessage());
  }

  @Test
  void aFileIsReadFromDiskAndADirectoryIsNot(@TempDir Path folder) throws Exception {
    Path file = Files.write(folder.resolve("lomake.pdf"), XlsxFile.of(ROW).bytes());
    assertEquals(1, Reading.READER.read(file).sheets().size());
    UnreadableFileException refusal =
        assertThrows(UnreadableFileException.class, () -> Reading.READER.read(folder));
    assertEquals(Reason.UNREADABLE, refusal.reason());
    assertEquals("is-a-directory", refusal.code());
    UnreadableFileException gone =
        assertThrows(
            UnreadableFileException.class, () -> Reading.READER.read(folder.resolve("gone")));
    assertEquals(Reason.UNREADABLE, gone.reason());
    assertEquals("no-such-file", gone.code());
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void everyReasonHasWords(Reason reason) {
    String code = new UnreadableFileException(reason).code();
    assertNotEquals(code, Reasons.in(Language.FI).words(code, Map.of()));
  }
}
