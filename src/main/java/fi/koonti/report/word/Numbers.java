package fi.koonti.report.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Brings the bullets of a borrowed style along. */
final class Numbers {

  private Numbers() {}

  /** Copies the list that a style belongs to, and gives its number in the new document. */
  static BigInteger copied(CTStyle style, XWPFDocument from, XWPFDocument to) {
    XWPFNumbering theirs = from.getNumbering();
    BigInteger list = style.getPPr().getNumPr().getNumId().getVal();
    XWPFAbstractNum look = theirs.getAbstractNum(theirs.getAbstractNumID(list));
    CTAbstractNum copy = (CTAbstractNum) look.getCTAbstractNum().copy();
    XWPFNumbering own = to.getNumbering() == null ? to.createNumbering() : to.getNumbering();
    // The levels name styles by the ids that they have where they come from.
    copy.getLvlList()
        .forEach(
            level -> {
              if (level.isSetPStyle()) {
                level.unsetPStyle();
              }
            });
    copy.setAbstractNumId(BigInteger.valueOf(own.getAbstractNums().size() + 100L));
    return own.addNum(own.addAbstractNum(new XWPFAbstractNum(copy)));
  }
}
