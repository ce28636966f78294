package fi.koonti.report.word;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.merge.MergedReport;
import fi.koonti.merge.ReportRow;
import fi.koonti.merge.SectorReturn;
import fi.koonti.merge.Timeliness;
import fi.koonti.plan.Field;
import fi.koonti.report.Golden;
import fi.koonti.report.Rounds;
import fi.koonti.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

class WordReportTest {

  private static final MergedReport PORI = Rounds.pori();
  private static final WordReport.Made MADE = Templates.make(PORI, Language.FI);

  @Test
  void theSameMergeGivesTheSameBytes() {
    assertArrayEquals(MADE.bytes(), Templates.make(Rounds.pori(), Language.FI).bytes());
  }

  @Test
  void aSmallReportIsAsItWas() throws IOException {
    try (XWPFDocument document = Dump.open(Templates.make(Rounds.small(), Language.FI).bytes())) {
      Golden.assertSame("raportti.txt", Dump.text(document));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTemplateOfEachLanguageLacksNothingAndNoPlaceIsLeft(Language language) throws Exception {
    WordReport.Made made = Templates.make(Rounds.empty(), language);
    assertEquals(List.of(), made.missing());
    try (XWPFDocument document = Dump.open(made.bytes())) {
      assertFalse(Dump.text(document).contains("{{"), Dump.text(document));
      assertEquals(
          language.tag(),
          document.getPackage().getPackageProperties().getLanguageProperty().orElseThrow());
      assertEquals(
          language.tag(),
          document.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal());
      String title = document.getProperties().getCoreProperties().getTitle();
      assertTrue(title.contains("Porin kaupunki"), title);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FI | IN_TIME | Kaikki toimialat ovat palauttaneet lomakkeensa ajoissa.",
        "FI | UNKNOWN | Tallennusaika ei ole tiedossa, joten ei tiedetä, tuliko palautus ajoissa:",
        "SV | UNKNOWN | Tiden för sparandet är okänd, så det är okänt om returen kom i tid:",
        "EN | UNKNOWN | The time of saving is not known, so neither is whether the return came in"
            + " time:"
      })
  void ofWhomNobodyKnowsWhenItSavedItIsNotSaidThatItWasInTime(
      Language language, Timeliness timeliness, String told) throws IOException {
    List<SectorReturn> returns =
        PORI.returns().stream()
            .map(
                one ->
                    new SectorReturn(
                        one.sector(),
                        one.files(),
                        one.asked(),
                        one.answered(),
                        one.complete(),
                        true,
                        timeliness))
            .toList();
    MergedReport merged =
        new MergedReport(
            PORI.plan(),
            PORI.period(),
            PORI.rows(),
            PORI.files(),
            returns,
            PORI.goals(),
            PORI.sectorGoals(),
            PORI.findings(),
            PORI.ledger(),
            PORI.history());
    try (XWPFDocument document = Dump.open(Templates.make(merged, language).bytes())) {
      String text = Dump.text(document);
      assertTrue(text.contains(told), text);
      String inTime = "ajoissa.|i tid.|forms in time.";
      boolean said = Arrays.stream(inTime.split("[|]")).anyMatch(text::contains);
      assertEquals(timeliness == Timeliness.IN_TIME, said);
    }
  }

  @Test
  void noHeadingIsMoreThanOneLevelBelowTheOneAboveIt() throws IOException {
    try (XWPFDocument document = Dump.open(MADE.bytes())) {
      int above = 0;
      for (XWPFParagraph paragraph : document.getParagraphs()) {
        String style = Dump.style(document, paragraph);
        if (style.startsWith("heading ")) {
          int level = Integer.parseInt(style.substring("heading ".length()));
          assertTrue(level <= above + 1, paragraph.getText());
          above = level;
        }
      }
      assertTrue(above > 0);
    }
  }

  @Test
  void everyLinkLeadsToAHeadingThatIsThereOnce() throws IOException {
    try (XWPFDocument document = Dump.open(MADE.bytes())) {
      Set<String> anchors = new HashSet<>();
      List<String> targets = new ArrayList<>();
      for (CTP paragraph : paragraphs(document)) {
        for (CTBookmark anchor : paragraph.getBookmarkStartList()) {
          assertTrue(anchors.add(anchor.getName()), anchor.getName());
        }
        for (CTHyperlink link : paragraph.getHyperlinkList()) {
          targets.add(link.getAnchor());
        }
      }
      assertTrue(targets.size() > 30, targets.toString());
      assertEquals(List.of(), targets.stream().filter(one -> !anchors.contains(one)).toList());
    }
  }

  @Test
  void everyTableTellsWhatItIsAndRepeatsItsHeadings() throws IOException {
    try (XWPFDocument document = Dump.open(MADE.bytes())) {
      for (XWPFTable table : document.getTables()) {
        assertTrue(table.getRow(0).isRepeatHeader());
        assertFalse(table.getCTTbl().getTblPr().getTblCaption().getVal().isBlank());
        assertFalse(table.getCTTbl().getTblPr().getTblDescription().getVal().isBlank());
        table
            .getRows()
            .forEach(
                row ->
                    assertEquals(
                        table.getRow(0).getTableCells().size(), row.getTableCells().size()));
      }
    }
  }

  @Test
  void everyNarrativeIsThereInFullAndEveryRowOfThoseThatReturned() throws IOException {
    try (XWPFDocument document = Dump.open(MADE.bytes())) {
      String text = Dump.text(document).replace('\u00A0', ' ');
      for (ReportRow row : PORI.asked()) {
        if (!PORI.returns().stream()
            .filter(SectorReturn::returned)
            .map(SectorReturn::sector)
            .anyMatch(sector -> sector.code().equals(row.indicator().sector()))) {
          continue;
        }
        assertTrue(text.contains(row.indicator().name()), row.indicator().id());
        for (Field field : new Field[] {Field.NARRATIVE, Field.CORRECTION}) {
          for (String line : row.text(field).split("\\R")) {
            assertTrue(
                text.contains(line.replaceFirst("^[-–•]\\s", "").strip().replace('\u00A0', ' ')),
                line);
          }
        }
      }
    }
  }

  @Test
  void onlyTheListOfContentsIsAField() throws IOException {
    try (XWPFDocument document = Dump.open(MADE.bytes())) {
      List<String> instructions = new ArrayList<>();
      for (CTP paragraph : paragraphs(document)) {
        assertEquals(0, paragraph.sizeOfFldSimpleArray());
        paragraph
            .getRList()
            .forEach(
                run ->
                    run.getInstrTextList().forEach(one -> instructions.add(one.getStringValue())));
      }
      assertEquals(List.of(" TOC \\o \"1-1\" \\h \\z \\u "), instructions);
    }
  }

  @Test
  void thePublicIsNotToldOfErrorsInReturnedFiles() throws Exception {
    WordReport.Made published =
        new WordReport(Templates.carried(Language.FI), Templates.carried(Language.FI))
            .make(PORI, Language.FI, true);
    try (XWPFDocument internal = Dump.open(MADE.bytes());
        XWPFDocument open = Dump.open(published.bytes())) {
      assertTrue(Dump.text(internal).contains("korjattavaa virhettä"));
      assertFalse(Dump.text(open).contains("korjattavaa virhettä"));
    }
  }

  private static List<CTP> paragraphs(XWPFDocument document) {
    List<CTP> all = new ArrayList<>();
    document.getParagraphs().forEach(paragraph -> all.add(paragraph.getCTP()));
    document
        .getTables()
        .forEach(
            table ->
                table
                    .getRows()
                    .forEach(
                        row ->
                            row.getTableCells()
                                .forEach(
                                    cell ->
                                        cell.getParagraphs()
                                            .forEach(one -> all.add(one.getCTP())))));
    return all;
  }
}
