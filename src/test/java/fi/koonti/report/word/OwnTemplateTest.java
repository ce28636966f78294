package fi.koonti.report.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fi.koonti.layout.WordStyle;
import fi.koonti.merge.MergedReport;
import fi.koonti.report.Rounds;
import fi.koonti.text.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** What municipalities do to the template of the report, with POI for their Word. */
class OwnTemplateTest {

  private static final MergedReport SMALL = Rounds.small();

  @Test
  void aBareLetterheadGetsTitleAndReportAndEveryStyleItLacks() throws IOException {
    byte[] own =
        Templates.letterhead(
            document ->
                document
                    .createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{organisaatio}}, kirjaamo"));
    WordReport.Made made = Templates.make(own, SMALL, Language.FI);
    assertEquals(1, made.missing().size());
    MissingStyle missing = made.missing().get(0);
    assertEquals(Arrays.stream(WordStyle.values()).map(WordStyle::text).toList(), missing.names());
    assertTrue(
        missing.sentence(Language.FI).startsWith("Wordin pohjasta puuttuu tyylejä: Normal, "));
    try (XWPFDocument document = Dump.open(made.bytes())) {
      assertEquals("Porin kaupunki, kirjaamo", document.getHeaderList().get(0).getText().strip());
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertEquals("Title", Dump.style(document, paragraphs.get(0)));
      XWPFStyle deep = document.getStyles().getStyleWithName("heading 5");
      assertEquals("Normal", document.getStyles().getStyle(deep.getBasisStyleID()).getName());
      XWPFStyle bullet = document.getStyles().getStyleWithName("List Bullet");
      assertTrue(
          document
              .getNumbering()
              .numExist(bullet.getCTStyle().getPPr().getNumPr().getNumId().getVal()));
    }
  }

  @Test
  void aStyleIsFoundByItsNameWhateverItsIdAndCapitals() throws IOException {
    byte[] own =
        Templates.letterhead(
            document -> {
              CTStyle style = CTStyle.Factory.newInstance();
              style.setType(STStyleType.PARAGRAPH);
              style.setStyleId("Otsikko1");
              style.addNewName().setVal("Heading 1");
              document.createStyles().addStyle(new XWPFStyle(style));
            });
    try (XWPFDocument document = Dump.open(Templates.make(own, SMALL, Language.FI).bytes())) {
      assertTrue(
          document.getParagraphs().stream().anyMatch(one -> "Otsikko1".equals(one.getStyle())));
    }
  }

  @Test
  void whatStandsBelowThePlaceOfTheReportStaysBelowIt() throws IOException {
    byte[] own =
        Templates.changed(
            document -> {
              document.createParagraph().createRun().setText("Jakelu: {{organisaatio}}");
              document.createTable(1, 1).getRow(0).getCell(0).setText("Liite 1");
            });
    try (XWPFDocument document = Dump.open(Templates.make(own, SMALL, Language.FI).bytes())) {
      List<XWPFParagraph> paragraphs = document.getParagraphs();
      assertEquals("Jakelu: Porin kaupunki", paragraphs.get(paragraphs.size() - 1).getText());
      int last = document.getTables().size() - 1;
      assertEquals("Liite 1", document.getTables().get(last).getText().strip());
    }
  }

  /** Word cuts a text into runs where spelling or editing stopped. */
  @Test
  void aPlaceThatBeginsInOneRunAndEndsInAnotherIsFilled() throws IOException {
    byte[] own =
        Templates.changed(
            document -> {
              XWPFParagraph first = document.getParagraphs().get(0);
              for (String run : new String[] {" / {{kau", "si", "}} /"}) {
                first.createRun().setText(run);
              }
            });
    try (XWPFDocument document = Dump.open(Templates.make(own, SMALL, Language.FI).bytes())) {
      assertEquals("Porin kaupunki / 2023-Q3 /", document.getParagraphs().get(0).getText());
    }
  }

  @Test
  void aPlaceThatNobodyKnowsIsToldAndLeft() throws IOException {
    byte[] own =
        Templates.changed(
            document -> document.createParagraph().createRun().setText("{{diaarinumero}}"));
    WordReport.Made made = Templates.make(own, SMALL, Language.FI);
    assertEquals(
        List.of(new MissingStyle(MissingStyle.Kind.PLACE, List.of("diaarinumero"))),
        made.missing());
    try (XWPFDocument document = Dump.open(made.bytes())) {
      assertTrue(Dump.text(document).endsWith("{{diaarinumero}}\n"));
    }
  }

  @Test
  void namesOfPersonsInThePropertiesGo() throws Exception {
    byte[] own =
        Templates.changed(
            document -> {
              document.getProperties().getCoreProperties().setCreator("Maija Virtanen");
              document.getProperties().getCoreProperties().setLastModifiedByUser("Ville Virtanen");
              document.getProperties().getExtendedProperties().setManager("Pekka Virtanen");
            });
    try (XWPFDocument document = Dump.open(Templates.make(own, SMALL, Language.FI).bytes())) {
      POIXMLProperties told = document.getProperties();
      assertEquals("Porin kaupunki", told.getCoreProperties().getCreator());
      assertNull(told.getCoreProperties().getLastModifiedByUser());
      assertEquals("", told.getExtendedProperties().getManager());
      assertEquals(
          Optional.empty(), document.getPackage().getPackageProperties().getCreatedProperty());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLackIsASentenceThatNamesIt(Language language) {
    for (MissingStyle.Kind kind : MissingStyle.Kind.values()) {
      assertTrue(new MissingStyle(kind, List.of("xyz")).sentence(language).contains("xyz"));
    }
  }

  @Test
  void whatIsNoWordDocumentIsRefused() {
    WordReport report = new WordReport(new byte[] {1, 2, 3}, Templates.carried(Language.FI));
    assertThrows(UnusableTemplateException.class, () -> report.make(SMALL, Language.FI, false));
  }
}
