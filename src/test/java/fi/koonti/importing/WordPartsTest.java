package fi.koonti.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.PlanColumn;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
    return document(Map.of(), blocks);
  }

  /** A document with other parts, by the name of their file. */
  private static Imported document(Map<String, String> parts, String... blocks) {
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
      StringBuilder own =
          new StringBuilder(
              "<Relationships"
                  + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, "word/" + part.getKey() + ".xml", part.getValue());
        own.append("<Relationship Id='")
            .append(part.getKey())
            .append("' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
            .append(part.getKey())
            .append("' Target='")
            .append(part.getKey())
            .append(".xml'/>");
      }
      put(zip, "word/_rels/document.xml.rels", own.append("</Relationships>").toString());
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

  private static String notes(String root, String note, String id, String text) {
    return OPENING.replace("w:document", "w:" + root).replace("<w:body>", "")
        + ("<w:" + note + " w:id='" + id + "'>" + p(text) + "</w:" + note + "></w:" + root + ">");
  }

  @Test
  void notesAndCommentsAreToldWithTheirPlaceAndAreNoNarrative() {
    Imported made =
        document(
            Map.of(
                "footnotes", notes("footnotes", "footnote", "2", "Katurekisteri."),
                "comments", notes("comments", "comment", "0", "Vai kahdeksan?")),
            measure(),
            table(
                row("MITTARI", "Kilometrit", "Lähtötaso", "Tavoitetaso"),
                row(
                    "",
                    "",
                    "<w:p><w:r><w:t>5</w:t><w:footnoteReference w:id='2'/></w:r></w:p>",
                    "<w:p><w:r><w:t>7</w:t><w:commentReference w:id='0'/></w:r></w:p>")),
            p("Selvitys: Kesken."));
    assertEquals("5", made.field(1, PlanColumn.BASELINE));
    assertEquals("Kesken.", made.field(1, PlanColumn.ANSWER_NARRATIVE));
    List<String> told =
        made.report().questions().stream()
            .filter(one -> one.column().isEmpty())
            .map(one -> one.place() + ": " + one.source())
            .toList();
    assertEquals(
        List.of(
            "alaviite 1 (taulukko 2, C2): Katurekisteri.",
            "kommentti 1 (taulukko 2, D2): Vai kahdeksan?"),
        told);
  }

  private static String item(String list, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='"
        + list
        + "'/></w:numPr></w:pPr><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p>";
  }

  @Test
  void numbersThatListsGiveAreRead() {
    String numbering =
        OPENING.replace("w:document", "w:numbering").replace("<w:body>", "")
            + "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/>"
            + "<w:numFmt w:val='decimal'/><w:lvlText w:val='Mittari %1.'/></w:lvl></w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='1'/></w:lvlOverride></w:num></w:numbering>";
    Imported made =
        document(
            Map.of("numbering", numbering),
            measure(),
            table(
                row("MITTARI", "", "Lähtötaso", "Tavoitetaso"),
                row("", item("1", "Tontit"), "3", "5"),
                row("", item("1", "Hallit"), "1", "2")),
            p("Selvitys:"),
            item("2", "Tontteja myyty."),
            item("2", "Halleja myyty."));
    assertEquals("Hallit", made.field(2, PlanColumn.INDICATOR));
    assertEquals("Tontteja myyty.", made.field(1, PlanColumn.ANSWER_NARRATIVE));
    assertEquals("Halleja myyty.", made.field(2, PlanColumn.ANSWER_NARRATIVE));
  }

  @Test
  void headingsAndTitlesOfTablesSayWhatTheirRowsStandUnder() {
    String head = row("Mittari", "Lähtötaso", "Tavoite 2023", "Toteuma 1-9/2023");
    Imported made =
        document(
            Map.of(),
            p("Osavuosikatsaus 2023"),
            p("Sivistystoimiala"),
            p("Kirjastopalvelut"),
            table(row("TAVOITE: Lukutaito"), head, row("Lainat", "12,1", "13", "10,4")),
            p("Museopalvelut"),
            table(row("TAVOITE: Kulttuuri"), head, row("Kävijät", "5 000", "6 000", "5 400")));
    assertEquals("SIV", made.field(1, PlanColumn.SECTOR));
    assertEquals("Lukutaito", made.field(1, PlanColumn.GOAL));
    assertEquals("13", made.field(1, PlanColumn.TARGET));
    assertEquals("Kulttuuri", made.field(2, PlanColumn.GOAL));
    assertEquals("5 400", made.field(2, PlanColumn.ANSWER_OUTCOME));
    assertEquals(List.of("Kirjastopalvelut"), made.proposals("SIV-001", PlanColumn.SECTION));
    assertEquals(List.of("Museopalvelut"), made.proposals("SIV-002", PlanColumn.SECTION));
  }
}
