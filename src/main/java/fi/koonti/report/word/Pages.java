package fi.koonti.report.word;

import java.math.BigInteger;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** What a template says of its pages, in twentieths of a point. */
final class Pages {

  /** A4 less 2.5 cm on either side: what stands where a template says nothing. */
  private static final int USUAL_WIDTH = 9070;

  private Pages() {}

  /** The width between the margins of the last section, where the report stands. */
  static int textWidth(CTBody body) {
    if (!body.isSetSectPr() || !body.getSectPr().isSetPgSz() || !body.getSectPr().isSetPgMar()) {
      return USUAL_WIDTH;
    }
    CTSectPr section = body.getSectPr();
    CTPageMar margins = section.getPgMar();
    return number(section.getPgSz().getW())
        - number(margins.getLeft())
        - number(margins.getRight());
  }

  /** How many paragraphs and tables a body has below one, before its last section's properties. */
  static int countBelow(CTP paragraph) {
    int count = 0;
    try (XmlCursor cursor = paragraph.newCursor()) {
      while (cursor.toNextSibling() && !(cursor.getObject() instanceof CTSectPr)) {
        count++;
      }
    }
    return count;
  }

  /** Moves what follows a paragraph below all that was drawn after it. */
  static void moveDown(CTP paragraph, int count, CTBody body) {
    try (XmlCursor from = paragraph.newCursor();
        XmlCursor to = end(body)) {
      from.toNextSibling();
      for (int i = 0; i < count; i++) {
        from.moveXml(to);
      }
    }
  }

  static void remove(CTP paragraph) {
    try (XmlCursor cursor = paragraph.newCursor()) {
      cursor.removeXml();
    }
  }

  private static XmlCursor end(CTBody body) {
    if (body.isSetSectPr()) {
      return body.getSectPr().newCursor();
    }
    XmlCursor cursor = body.newCursor();
    cursor.toEndToken();
    return cursor;
  }

  private static int number(Object twentieths) {
    return twentieths instanceof BigInteger whole ? whole.intValue() : 0;
  }
}
