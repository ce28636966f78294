package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import java.util.List;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Writes the pieces of a paragraph. */
final class Runs {

  /**
   * As wide as it is high, and silent where a drawn square would be read out before every word. It
   * is smaller than the word, in half points. An edge around it would be content without a tag in
   * the PDF that LibreOffice makes.
   */
  private static final String SQUARE = "\u2003";

  private static final int SQUARE_SIZE = 14;

  private Runs() {}

  static void write(CTP paragraph, List<Piece> pieces, WordStyles styles) {
    for (Piece piece : pieces) {
      if (piece.kind() == Piece.Kind.LINK) {
        CTHyperlink link = paragraph.addNewHyperlink();
        link.setAnchor(piece.detail());
        link.setHistory(true);
        write(link.addNewR(), piece, styles);
      } else {
        write(paragraph.addNewR(), piece, styles);
      }
    }
  }

  static void write(CTR run, Piece piece, WordStyles styles) {
    switch (piece.kind()) {
      case PLAIN -> text(run, piece.text());
      case STRONG -> styled(run, WordStyle.STRONG, piece.text(), styles);
      case QUIET -> styled(run, WordStyle.QUIET, piece.text(), styles);
      case LINK -> styled(run, WordStyle.LINK, piece.text(), styles);
      case SQUARE -> square(run, piece.detail());
    }
  }

  /** Writes the instruction of a field; only the program's own ever get here. */
  static void instruction(CTR run, String instruction) {
    CTText text = run.addNewInstrText();
    text.setStringValue(instruction);
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  private static void styled(CTR run, WordStyle style, String text, WordStyles styles) {
    run.addNewRPr().addNewRStyle().setVal(styles.id(style));
    text(run, text);
  }

  private static void text(CTR run, String text) {
    CTText written = run.addNewT();
    written.setStringValue(PlainText.of(text));
    written.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  private static void square(CTR run, String colour) {
    CTRPr look = run.addNewRPr();
    look.addNewSz().setVal(SQUARE_SIZE);
    CTShd shade = look.addNewShd();
    shade.setVal(STShd.CLEAR);
    shade.setColor("auto");
    shade.setFill(colour);
    text(run, SQUARE);
  }
}
