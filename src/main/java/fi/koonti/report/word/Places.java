package fi.koonti.report.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/**
 * Fills the places in double braces of a template, in its text, its headers and its footers, also
 * in frames. Word cuts texts into runs as it likes, so a place may begin in one and end in another.
 */
final class Places {

  /** A paragraph that is this place alone gives way to the report. */
  static final String REPORT = "raportti";

  private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]+)}}");
  private static final String WORDS =
      "declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' ";

  private final Map<String, String> facts;
  private final Set<String> unknown = new TreeSet<>();

  private Places(Map<String, String> facts) {
    this.facts = facts;
  }

  /**
   * Fills all places.
   *
   * @return the names of those that nothing is known of; they stay as they are
   */
  static Set<String> fill(XWPFDocument document, Map<String, String> facts) {
    Places places = new Places(facts);
    places.fill(document.getDocument());
    for (XWPFHeader header : document.getHeaderList()) {
      places.fill(header._getHdrFtr());
    }
    for (XWPFFooter footer : document.getFooterList()) {
      places.fill(footer._getHdrFtr());
    }
    return places.unknown;
  }

  /** The paragraph of the body in whose stead the report stands, or empty. */
  static Optional<CTP> report(XWPFDocument document) {
    return document.getDocument().getBody().getPList().stream()
        .filter(paragraph -> joined(texts(paragraph)).strip().equals("{{" + REPORT + "}}"))
        .findFirst();
  }

  private void fill(XmlObject part) {
    for (XmlObject paragraph : part.selectPath(WORDS + ".//w:p")) {
      List<CTText> texts = texts(paragraph);
      if (!joined(texts).contains("{{")) {
        continue;
      }
      texts.forEach(text -> put(text, filled(text.getStringValue())));
      String left = joined(texts);
      String filled = filled(left);
      if (!filled.equals(left)) {
        put(texts.get(0), filled);
        texts.subList(1, texts.size()).forEach(text -> put(text, ""));
      }
      PLACE.matcher(joined(texts)).results().forEach(place -> note(place.group(1)));
    }
  }

  private void note(String name) {
    if (!name.equals(REPORT)) {
      unknown.add(name);
    }
  }

  private String filled(String text) {
    return PLACE
        .matcher(text)
        .replaceAll(
            place -> Matcher.quoteReplacement(facts.getOrDefault(place.group(1), place.group())));
  }

  private static void put(CTText text, String filled) {
    text.setStringValue(PlainText.of(filled));
  }

  private static List<CTText> texts(XmlObject paragraph) {
    List<CTText> texts = new ArrayList<>();
    for (XmlObject text : paragraph.selectPath(WORDS + ".//w:t")) {
      texts.add((CTText) text);
    }
    return texts;
  }

  private static String joined(List<CTText> texts) {
    StringBuilder joined = new StringBuilder();
    texts.forEach(text -> joined.append(text.getStringValue()));
    return joined.toString();
  }
}
