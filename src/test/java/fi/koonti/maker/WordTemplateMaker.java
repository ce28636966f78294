package fi.koonti.maker;

import fi.koonti.io.OutputTime;
import fi.koonti.text.Language;
import fi.koonti.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.Reproducibility;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/**
 * Draws the template of the Word report. Its parts are written down as Word writes them, in {@code
 * raportti/*.xml}; colours and words are put into them here.
 */
final class WordTemplateMaker {

  private final Language language;
  private final Map<String, String> facts = new HashMap<>();

  private WordTemplateMaker(Language language) {
    this.language = language;
    Texts texts = Texts.of(WordTemplateMaker.class, "wordmaker", language);
    texts.keys().forEach(key -> facts.put(key, texts.get(key)));
    facts.put("language", language.tag());
    for (Ink ink : Ink.values()) {
      facts.put("ink." + ink.name(), ink.rgb());
    }
  }

  static byte[] draw(Language language) {
    try {
      return new WordTemplateMaker(language).draw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] draw() throws IOException, XmlException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createStyles().setStyles(StylesDocument.Factory.parse(part("styles")).getStyles());
      document
          .createNumbering()
          .setNumbering(NumberingDocument.Factory.parse(part("numbering")).getNumbering());
      document
          .getDocument()
          .setBody(DocumentDocument.Factory.parse(part("document")).getDocument().getBody());
      document
          .createHeader(HeaderFooterType.DEFAULT)
          .setHeaderFooter(HdrDocument.Factory.parse(part("header")).getHdr());
      document
          .createFooter(HeaderFooterType.DEFAULT)
          .setHeaderFooter(FtrDocument.Factory.parse(part("footer")).getFtr());
      settings(document.getSettings().getCTSettings());
      describe(document);
      Reproducibility.runWithSourceDateEpoch(() -> document.write(out));
    }
    return out.toByteArray();
  }

  private static void settings(CTSettings settings) {
    // Narrow columns would else cut long Finnish words where they happen to end.
    settings.addNewAutoHyphenation();
    // Without this Word opens the report as one of 2007, and tables stick out into the margins.
    CTCompatSetting mode = settings.addNewCompat().addNewCompatSetting();
    mode.setName("compatibilityMode");
    mode.setUri("http://schemas.microsoft.com/office/word");
    mode.setVal("15");
  }

  private void describe(XWPFDocument document) {
    Date fixed = Date.from(OutputTime.VALUE);
    POIXMLProperties.CoreProperties core = document.getProperties().getCoreProperties();
    core.setTitle(facts.get("title"));
    core.setCreator("Koonti");
    core.setCreated(Optional.of(fixed));
    core.setModified(Optional.of(fixed));
    core.getUnderlyingProperties().setLanguageProperty(language.tag());
    document.getProperties().getExtendedProperties().setApplication("Koonti");
  }

  /** A part with its colours and words; places in double braces are left for the program. */
  private String part(String name) throws IOException {
    try (InputStream in =
        WordTemplateMaker.class.getResourceAsStream("raportti/" + name + ".xml")) {
      String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Texts.fill(xml, facts, language);
    }
  }
}
