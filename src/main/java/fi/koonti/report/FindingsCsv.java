package fi.koonti.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fi.koonti.finding.Finding;
import fi.koonti.finding.FindingTexts;
import fi.koonti.place.Place;
import fi.koonti.text.Language;
import java.io.StringWriter;
import java.util.List;

/**
 * Findings as comma-separated values (RFC 4180), for spreadsheets and scripts. A text that a
 * spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class FindingsCsv {

  private FindingsCsv() {}

  /** The findings with a heading line; the names are those of the JSON. */
  public static String of(List<Finding> findings, Language language) {
    FindingTexts texts = new FindingTexts(language);
    StringWriter csv = new StringWriter();
    CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(csv);
    writer.writeRecord(
        "code", "severity", "file", "sheet", "cell", "rowId", "message", "advice", "value");
    for (Finding finding : findings) {
      Place place = finding.place();
      writer.writeRecord(
          finding.code().code(),
          finding.severity().code(),
          safe(place.file()),
          safe(place.sheet()),
          place.cell() == null ? "" : place.cell().toString(),
          safe(finding.rowId()),
          safe(texts.message(finding)),
          safe(texts.advice(finding)),
          safe(finding.value()));
    }
    return csv.toString();
  }

  private static String safe(String text) {
    if (text == null || text.isEmpty()) {
      return "";
    }
    return "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
