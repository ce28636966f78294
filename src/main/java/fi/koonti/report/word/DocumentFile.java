package fi.koonti.report.word;

import fi.koonti.opc.PackageCopy;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Saves a document in which nothing tells of the clock, of the machine, or of a person: office
 * programs leave the names of those who made a template in its properties.
 */
final class DocumentFile {

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
    try {
      return PackageCopy.open(saved.toByteArray()).toBytes();
    } catch (UnreadableFileException e) {
      throw new IllegalStateException(
          "expected a package from POI, but found " + e.getMessage(), e);
    }
  }
}
