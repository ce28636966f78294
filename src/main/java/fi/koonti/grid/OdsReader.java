package fi.koonti.grid;

import fi.koonti.opc.Budget;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.PartStream;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.UnreadableFileException.Reason;
import fi.koonti.opc.XmlCursor;
import fi.koonti.opc.ZipArchive;
import fi.koonti.opc.ZipPart;
import fi.koonti.text.Clock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads OpenDocument spreadsheets (ODF 1.2 and later), as LibreOffice and Google Sheets write them,
 * from {@code content.xml}, {@code styles.xml} and {@code meta.xml}. Sheets that only keep what
 * stood in other files are left out and told as external links. Defined names are not read.
 */
final class OdsReader {

  static final String MIMETYPE = "mimetype";
  private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
  private static final String CONTENT = "content.xml";
  private static final String STYLES = "styles.xml";
  private static final String META = "meta.xml";
  private static final String MANIFEST = "meta-inf/manifest.xml";

  /** Where programs keep the macros of a document. */
  private static final String MACROS = "basic/script-lc.xml";

  private final ZipArchive archive;
  private final Budget budget;
  private final OdsStyles styles = new OdsStyles();
  private final List<GridSheet> sheets = new ArrayList<>();
  private boolean externalLinks;

  OdsReader(ZipArchive archive, Budget budget) {
    this.archive = archive;
    this.budget = budget;
  }

  /** The media type that an OpenDocument file begins with; empty for other zip files. */
  static Optional<String> type(ZipArchive archive, Budget budget) throws UnreadableFileException {
    ZipPart mimetype = archive.find(MIMETYPE).orElse(null);
    if (mimetype == null || OpcPackage.isOne(archive)) {
      return Optional.empty();
    }
    try (PartStream stream = archive.open(mimetype, budget)) {
      return Optional.of(new String(stream.next(100), StandardCharsets.US_ASCII).strip());
    }
  }

  /** All that the file holds. */
  Grid read(String type) throws UnreadableFileException {
    if (!type.startsWith(SPREADSHEET)) {
      throw new UnreadableFileException(Reason.NOT_A_WORKBOOK, Map.of("found", type));
    }
    if (isEncrypted()) {
      throw new UnreadableFileException(Reason.ENCRYPTED);
    }
    namedStyles();
    content();
    if (sheets.isEmpty()) {
      throw new UnreadableFileException(Reason.NO_SHEETS);
    }
    OdsMeta meta = new OdsMeta(new TreeMap<>(), new TreeMap<>());
    if (archive.find(META).isPresent()) {
      try (XmlCursor xml = open(META)) {
        meta = OdsMeta.read(xml);
      }
    }
    return new Grid(
        sheets,
        List.of(),
        meta.core(),
        meta.custom(),
        PropertiesPart.saved(meta.core(), Clock.LOCAL, Clock.UTC),
        archive.find(MACROS).isPresent(),
        externalLinks);
  }

  private boolean isEncrypted() throws UnreadableFileException {
    if (archive.find(MANIFEST).isEmpty()) {
      return false;
    }
    try (XmlCursor xml = open(MANIFEST)) {
      xml.root();
      while (xml.nextIn(1)) {
        int entry = xml.depth();
        while (xml.nextIn(entry)) {
          if (xml.name().equals("encryption-data")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The styles with names of their own stand in a part of their own. */
  private void namedStyles() throws UnreadableFileException {
    if (archive.find(STYLES).isEmpty()) {
      return;
    }
    try (XmlCursor xml = open(STYLES)) {
      xml.root();
      while (xml.nextIn(1)) {
        if (xml.name().equals("styles")) {
          styles.read(xml);
        } else if (xml.name().equals("master-styles")) {
          styles.pages().read(xml);
        }
      }
    }
  }

  private void content() throws UnreadableFileException {
    try (XmlCursor xml = open(CONTENT)) {
      String root = xml.root();
      if (!root.equals("document-content")) {
        throw new UnreadableFileException(
            Reason.BROKEN_XML, Map.of("part", CONTENT, "found", root));
      }
      while (xml.nextIn(1)) {
        if (xml.name().equals("automatic-styles")) {
          styles.read(xml);
        } else if (xml.name().equals("body")) {
          body(xml);
        }
      }
    }
  }

  private void body(XmlCursor xml) throws UnreadableFileException {
    int body = xml.depth();
    while (xml.nextIn(body)) {
      int spreadsheet = xml.depth();
      while (xml.nextIn(spreadsheet)) {
        // Deleted cells of tracked changes stand beside the tables and are nobody's any more.
        if (xml.name().equals("table")) {
          xml.count();
          OdsSheet.read(xml, CONTENT, budget, styles)
              .ifPresentOrElse(sheets::add, () -> externalLinks = true);
        }
      }
    }
  }

  private XmlCursor open(String part) throws UnreadableFileException {
    ZipPart found =
        archive
            .find(part)
            .orElseThrow(
                () -> new UnreadableFileException(Reason.PART_MISSING, Map.of("part", part)));
    return new XmlCursor(archive.open(found, budget), budget);
  }
}
