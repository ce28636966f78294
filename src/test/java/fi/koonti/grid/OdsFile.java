package fi.koonti.grid;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An OpenDocument spreadsheet made by hand. */
final class OdsFile {

  private static final String NAMESPACES =
      "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
          + " xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0'"
          + " xmlns:dc='http://purl.org/dc/elements/1.1/'"
          + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private OdsFile() {
    part("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
  }

  /** One sheet of the name {@code Seuranta} with these rows. */
  static OdsFile of(String rows) {
    return ofTables("", "<table:table table:name='Seuranta'>" + rows + "</table:table>");
  }

  static OdsFile ofTables(String styles, String tables) {
    return new OdsFile()
        .part(
            "content.xml",
            "<office:document-content %s><office:automatic-styles>%s</office:automatic-styles><office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>"
                .formatted(NAMESPACES, styles, tables));
  }

  OdsFile meta(String elements) {
    return part(
        "meta.xml",
        "<office:document-meta %s><office:meta>%s</office:meta></office:document-meta>"
            .formatted(NAMESPACES, elements));
  }

  /** Styles of pages, {@code style:master-page}. */
  OdsFile pages(String elements) {
    return part(
        "styles.xml",
        "<office:document-styles %s><office:master-styles>%s</office:master-styles></office:document-styles>"
            .formatted(NAMESPACES, elements));
  }

  OdsFile part(String name, String content) {
    parts.put(name, content.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  byte[] bytes() {
    return XlsxFile.zip(parts);
  }
}
