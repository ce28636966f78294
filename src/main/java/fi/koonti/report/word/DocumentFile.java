package fi.koonti.report.word;

import fi.koonti.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Saves a document in which nothing tells of the clock, of the machine, or of a person: office
 * programs leave the names of those who made a template in its properties.
 */
final class DocumentFile {

  /** The first month of the format has days before zero in some time zones. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private DocumentFile() {}

  /** Sets what the properties tell. */
  static void describe(XWPFDocument document, String title, String by, Language language) {
    POIXMLProperties properties = document.getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(title);
    core.setCreator(by);
    core.setLastModifiedByUser("");
    core.setCreated(Optional.empty());
    core.setModified(Optional.empty());
    core.setLastPrinted(Optional.empty());
    core.setRevision("1");
    properties.getExtendedProperties().setManager("");
    properties.getExtendedProperties().setApplication("Koonti");
    document.getStyles().setSpellingLanguage(language.tag());
    core.getUnderlyingProperties().setLanguageProperty(language.tag());
  }

  /** The document's bytes. */
  static byte[] bytes(XWPFDocument document) throws IOException {
    ByteArrayOutputStream saved = new ByteArrayOutputStream();
    document.write(saved);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        parts.transferTo(zip);
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
