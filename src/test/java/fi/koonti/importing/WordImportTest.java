package fi.koonti.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fi.koonti.layout.PlanColumn;
import fi.koonti.office.Office;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordImportTest {

  @TempDir Path folder;

  @Test
  void aDocumentWithMergedCellsGivesTheSamePlanAsTheText() {
    assertSame(SeedDocument.bytes());
  }

  @Test
  @Tag("office")
  void aDocumentOfLibreOfficeGivesTheSamePlanAsTheText() throws IOException {
    Office.assumeInstalled();
    Path odt = Files.writeString(folder.resolve("raportti.fodt"), odt());
    assertSame(Files.readAllBytes(Office.convert(odt, "docx", folder.resolve("docx"))));
  }

  private static void assertSame(byte[] document) {
    Imported text = Imported.of(SeedReport.bytes());
    Imported word = Imported.of(document);
    Map<String, Map<PlanColumn, String>> expected = text.fields();
    expected.forEach((id, row) -> assertEquals(row, word.fields().get(id), id));
    assertEquals(expected.size(), word.fields().size());
    Scores scores = Scores.of(word, SeedReport.expected());
    assertEquals(List.of(), scores.wrong());
    assertEquals(List.of(), scores.misproposed());
  }

  /** The seed as a text document full of tables. */
  private static String odt() {
    StringBuilder odt =
        new StringBuilder(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
              xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
            <office:body><office:text>
            """);
    boolean open = false;
    for (String line : new String(SeedReport.bytes(), StandardCharsets.UTF_8).split("\n", -1)) {
      boolean row = line.contains("\t");
      if (row != open) {
        odt.append(
            row
                ? "<table:table><table:table-column table:number-columns-repeated='4'/>"
                : "</table:table>");
        open = row;
      }
      String safe = line.replace("&", "&amp;").replace("<", "&lt;");
      if (row) {
        row(safe.split("\t", -1), odt);
      } else {
        odt.append("<text:p>").append(safe).append("</text:p>");
      }
    }
    odt.append(open ? "</table:table>" : "");
    return odt.append("</office:text></office:body></office:document>").toString();
  }

  private static void row(String[] cells, StringBuilder odt) {
    odt.append("<table:table-row>");
    for (int i = 0; i < 4; i++) {
      odt.append("<table:table-cell office:value-type='string'><text:p>")
          .append(i < cells.length ? cells[i] : "")
          .append("</text:p></table:table-cell>");
    }
    odt.append("</table:table-row>");
  }

  @Test
  void headersAreNoPartOfTheReport() {
    assertFalse(Imported.of(SeedDocument.bytes()).questions().toString().contains("Ylätunnisteen"));
  }
}
