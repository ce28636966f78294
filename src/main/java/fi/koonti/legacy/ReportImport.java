package fi.koonti.legacy;

import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingCode;
import fi.koonti.place.Place;
import fi.koonti.text.Language;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads an old report: a Word document, a text with tabs, or a workbook. Two shapes are known,
 * blocks with labels and tables with headings; both may stand in one file.
 */
public final class ReportImport {

  private ReportImport() {}

  /**
   * Reads one report.
   *
   * @param name what people call the file
   * @param language of the words that findings name
   * @throws CannotImport when the file cannot be read, or has no goals in it
   */
  public static Draft read(Path file, String name, Language language) throws CannotImport {
    List<ReportLine> lines = ReportLines.read(file, name, language);
    Sink sink = new Sink();
    read(lines, sink);
    if (sink.rows().isEmpty()) {
      throw new CannotImport(Finding.of(FindingCode.IMPORT_NOT_A_REPORT, Place.of(name)), null);
    }
    return new Drafting(name, lines, sink, language).draft();
  }

  private static void read(List<ReportLine> lines, Sink sink) {
    BlockReading blocks = new BlockReading(lines, sink);
    HeadedTable table = null;
    for (int i = 0; i < lines.size(); i++) {
      ReportLine line = lines.get(i);
      if (table != null && !table.has(line)) {
        table.finish();
        table = null;
      }
      if (table != null) {
        table.read(line);
      } else if (HeadedTable.isHead(line)) {
        blocks.finish();
        table = new HeadedTable(line, sink);
      } else {
        blocks.read(i, line);
      }
    }
    blocks.finish();
    if (table != null) {
      table.finish();
    }
  }
}
