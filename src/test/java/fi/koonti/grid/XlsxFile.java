package fi.koonti.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, part by part, so that a test can have in it what no program writes. */
public final class XlsxFile {

  public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  public static final String RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
  public static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private final Map<String, byte[]> own = new LinkedHashMap<>();
  private final StringBuilder sheets = new StringBuilder();
  private final StringBuilder sheetLinks = new StringBuilder();
  private String workbookPr = "";
  private String afterSheets = "";
  private int count;

  /** One visible sheet with these rows. */
  public static XlsxFile of(String rows) {
    return new XlsxFile().sheet("Seuranta", "", "<sheetData>" + rows + "</sheetData>");
  }

  /** Adds a sheet. */
  public XlsxFile sheet(String name, String attributes, String content) {
    count++;
    sheets.append(
        "<sheet name='%s' sheetId='%d' r:id='s%d' %s/>".formatted(name, count, count, attributes));
    sheetLinks.append(
        link("s" + count, OFFICE + "/worksheet", "worksheets/sheet" + count + ".xml"));
    return part(
        "xl/worksheets/sheet" + count + ".xml",
        "<worksheet xmlns='" + MAIN + "'>" + content + "</worksheet>");
  }

  public XlsxFile sharedStrings(String items) {
    return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
  }

  /** Styles whose n-th cell format has the n-th of these codes. */
  public XlsxFile formats(String... codes) {
    StringBuilder formats = new StringBuilder();
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < codes.length; i++) {
      formats.append("<numFmt numFmtId='%d' formatCode='%s'/>".formatted(164 + i, codes[i]));
      cells.append("<xf numFmtId='%d'/>".formatted(164 + i));
    }
    return part(
        "xl/styles.xml",
        "<styleSheet xmlns='%s'><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
            .formatted(MAIN, formats, cells));
  }

  public XlsxFile workbookPr(String attributes) {
    workbookPr = "<workbookPr " + attributes + "/>";
    return this;
  }

  /** XML that stands behind the list of sheets in the workbook part. */
  XlsxFile afterSheets(String xml) {
    afterSheets = xml;
    return this;
  }

  /** Sets a part; takes precedence over what this class would write. */
  public XlsxFile part(String name, String content) {
    return part(name, content.getBytes(StandardCharsets.UTF_8));
  }

  /** Sets a part whose bytes are given. */
  public XlsxFile part(String name, byte[] content) {
    own.put(name, content);
    return this;
  }

  public byte[] bytes() {
    return zip(parts());
  }

  /** All parts by name. */
  public Map<String, byte[]> parts() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(
        parts,
        "[Content_Types].xml",
        """
<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>
<Default Extension='xml' ContentType='application/xml'/>
<Override PartName='/xl/workbook.xml'
  ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>
</Types>""");
    put(
        parts,
        "_rels/.rels",
        links(
            link("rId1", OFFICE + "/officeDocument", "xl/workbook.xml")
                + link("rId2", RELS + "/metadata/core-properties", "docProps/core.xml")
                + link("rId3", OFFICE + "/custom-properties", "docProps/custom.xml")
                + link("rId4", OFFICE + "/extended-properties", "docProps/app.xml")));
    put(
        parts,
        "xl/workbook.xml",
        "<workbook xmlns='%s' xmlns:r='%s'>%s<sheets>%s</sheets>%s</workbook>"
            .formatted(MAIN, OFFICE, workbookPr, sheets, afterSheets));
    put(
        parts,
        "xl/_rels/workbook.xml.rels",
        links(
            sheetLinks
                + link("x1", OFFICE + "/sharedStrings", "sharedStrings.xml")
                + link("x2", OFFICE + "/styles", "styles.xml")));
    parts.putAll(own);
    return parts;
  }

  static String links(String links) {
    return "<Relationships xmlns='" + RELS + "'>" + links + "</Relationships>";
  }

  public static String link(String id, String type, String target) {
    return "<Relationship Id='%s' Type='%s' Target='%s'/>".formatted(id, type, target);
  }

  public static byte[] zip(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void put(Map<String, byte[]> parts, String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
  }
}
