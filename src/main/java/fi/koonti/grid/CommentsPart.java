package fi.koonti.grid;

import fi.koonti.location.CellAddress;
import fi.koonti.opc.OpcPackage;
import fi.koonti.opc.UnreadableFileException;
import fi.koonti.opc.XmlCursor;
import java.util.SortedMap;
import java.util.TreeMap;

/** The notes of one sheet. Threaded comments have a copy here for programs that know no threads. */
final class CommentsPart {

  /** The link that Excel puts under the explanation before a threaded comment, in any language. */
  private static final String EXPLANATION_LINK = "linkid=870924";

  private CommentsPart() {}

  static SortedMap<CellAddress, String> read(OpcPackage opc, String part)
      throws UnreadableFileException {
    SortedMap<CellAddress, String> comments = new TreeMap<>();
    try (XmlCursor xml = opc.open(part)) {
      xml.root();
      while (xml.nextIn(1)) {
        if (xml.name().equals("commentList")) {
          readList(xml, comments);
        }
      }
    }
    return comments;
  }

  private static void readList(XmlCursor xml, SortedMap<CellAddress, String> comments)
      throws UnreadableFileException {
    int outer = xml.depth();
    while (xml.nextIn(outer)) {
      xml.count();
      String reference = xml.attribute("ref");
      CellAddress address = reference == null ? null : References.cell(reference);
      int comment = xml.depth();
      while (xml.nextIn(comment)) {
        if (address != null && xml.name().equals("text")) {
          comments.put(address, withoutExplanation(RichText.read(xml)));
        }
      }
    }
  }

  /** The comments of a part of threads, each with its replies. */
  static SortedMap<CellAddress, String> threads(OpcPackage opc, String part)
      throws UnreadableFileException {
    SortedMap<CellAddress, String> threads = new TreeMap<>();
    try (XmlCursor xml = opc.open(part)) {
      xml.root();
      while (xml.nextIn(1)) {
        xml.count();
        String reference = xml.attribute("ref");
        CellAddress address = reference == null ? null : References.cell(reference);
        int comment = xml.depth();
        while (xml.nextIn(comment)) {
          if (address != null && xml.name().equals("text")) {
            threads.merge(address, xml.text(), (first, reply) -> first + "\n" + reply);
          }
        }
      }
    }
    return threads;
  }

  /**
   * Drops what Excel wrote before a threaded comment: "[Threaded comment]", an explanation that
   * ends with a link, and a line such as "Comment:"; all of it translated, but for the link.
   */
  static String withoutExplanation(String text) {
    int link = text.startsWith("[") ? text.indexOf(EXPLANATION_LINK) : -1;
    if (link < 0) {
      return text;
    }
    String rest = text.substring(link + EXPLANATION_LINK.length()).stripLeading();
    int label = rest.indexOf('\n');
    return label < 0 ? rest : rest.substring(label + 1).strip();
  }
}
