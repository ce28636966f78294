package fi.koonti.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Parts of Word documents that a table in running text does not show. */
class WordPartsTest {

  private static final String OPENING =
      "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:s='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
          + "<w:body>";

  private static String p(String text) {
    return "<w:p><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell.startsWith("<") ? cell : p(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static Imported document(String... blocks) {
    String main = OPENING + String.join("", blocks) + "</w:body></w:document>";
    String types =
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='xml' ContentType='application/vnd.openxmlformats-"
            + "officedocument.wordprocessingml.document.main+xml'/></Types>";
    String links =
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships/officeDocument' Target='word/document.xml'/></Relationships>";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", types);
      put(zip, "_rels/.rels", links);
      put(zip, "word/document.xml", main);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Imported.of(out.toByteArray());
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String measure() {
    return table(row("TAVOITE", "Kasvu"), row("TOIMENPIDE", "Myynti"));
  }

  @Test
  void tablesInCellsAreReadUnderTheirColumns() {
    String inner =
        table(
            row("", "Lähtötaso", "Tavoitetaso"),
            row("Mittari 1. Lainat", "100", "120"),
            row("Mittari 2. Kävijät", "7", "9"));
    Imported made = document(measure(), table(row("MITTARI", inner + p(""))));
    assertEquals("Kävijät", made.field(2, PlanColumn.INDICATOR));
    assertEquals("9", made.field(2, PlanColumn.TARGET));
  }

  @Test
  void textBoxesAreReadOnceWithOrWithoutAFallback() {
    String box = "<w:txbxContent>" + p("Laatikossa.") + "</w:txbxContent>";
    String choice = "<mc:Choice Requires='s'><s:txbx>" + box + "</s:txbx></mc:Choice>";
    String fallback = "<mc:Fallback><v:textbox>" + box + "</v:textbox></mc:Fallback>";
    for (String content : new String[] {choice, choice + fallback}) {
      Imported made =
          document(
              measure(),
              table(row("MITTARI", "Tontit")),
              p("Selvitys:"),
              "<w:p><w:r><mc:AlternateContent>" + content + "</mc:AlternateContent></w:r></w:p>");
      assertEquals("Laatikossa.", made.field(1, PlanColumn.ANSWER_NARRATIVE));
    }
  }

  @Test
  void trackedChangesCountAsAccepted() {
    Imported made =
        document(
            measure(),
            table(row("MITTARI", "Tontit")),
            p("Selvitys:"),
            "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr>"
                + "<w:r><w:t xml:space='preserve'>Yksi </w:t></w:r></w:p>",
            "<w:p><w:del w:id='2'><w:r><w:delText>kaksi</w:delText></w:r></w:del>"
                + "<w:ins w:id='3'><w:r><w:t>kolme.</w:t></w:r></w:ins></w:p>",
            "<w:tbl><w:tr><w:trPr><w:del w:id='4'/></w:trPr><w:tc>"
                + p("Poistettu rivi")
                + "</w:tc></w:tr></w:tbl>");
    assertEquals("Yksi kolme.", made.field(1, PlanColumn.ANSWER_NARRATIVE));
  }

  @Test
  void aTitleIsNoSection() {
    Imported made = document(p("Raportti 2024"), measure(), table(row("MITTARI", "Tontit")));
    assertEquals("", made.field(1, PlanColumn.SECTION));
    Imported named = document(p("Joukkoliikenne"), measure(), table(row("MITTARI", "Tontit")));
    assertEquals("Joukkoliikenne", named.field(1, PlanColumn.SECTION));
    assertTrue(named.questions().contains("TOI-001 Osio: Joukkoliikenne"));
  }
}
