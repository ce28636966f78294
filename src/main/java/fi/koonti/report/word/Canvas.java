package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Draws blocks one after the other. Looks come from the styles of the template; what a person wrote
 * is only ever a text, so that none of it becomes a field.
 */
final class Canvas {

  private static final String FIELD = " TOC \\o \"1-%d\" \\h \\z \\u ";

  /** In twentieths of a point. */
  private static final BigInteger CLOSE = BigInteger.valueOf(40);

  private final CTBody body;
  private final WordStyles styles;
  private final Charts charts;
  private final int width;
  private int anchors;
  private boolean underLevel;

  /**
   * A canvas.
   *
   * @param width between the margins, in twentieths of a point
   */
  Canvas(CTBody body, WordStyles styles, Charts charts, int width) {
    this.body = body;
    this.styles = styles;
    this.charts = charts;
    this.width = width;
  }

  /** Levels of the hierarchy that are told one under the other stand close together. */
  void heading(Heading heading) {
    boolean isLevel = !heading.label().isEmpty();
    boolean close = isLevel && underLevel;
    CTP paragraph = paragraph(WordStyle.heading(heading.level()));
    if (close) {
      paragraph.getPPr().addNewSpacing().setBefore(CLOSE);
    }
    underLevel = isLevel;
    BigInteger id = BigInteger.valueOf(++anchors);
    CTBookmark start = paragraph.addNewBookmarkStart();
    start.setId(id);
    start.setName(heading.anchor());
    if (!heading.label().isEmpty()) {
      Runs.write(paragraph.addNewR(), Piece.quiet(heading.label() + " "), styles);
    }
    CTR text = paragraph.addNewR();
    if (heading.isSubject()) {
      text.addNewRPr().addNewRStyle().setVal(styles.id(WordStyle.PAGE_SUBJECT));
    }
    Runs.write(text, Piece.plain(heading.text()), styles);
    paragraph.addNewBookmarkEnd().setId(id);
  }

  void prose(Prose prose) {
    Runs.write(paragraph(prose.style()), prose.pieces(), styles);
  }

  void pageTitle(PageTitle title) {
    CTP paragraph = paragraph(WordStyle.CONTENTS_HEADING);
    paragraph.getPPr().addNewPageBreakBefore();
    Runs.write(paragraph.addNewR(), Piece.plain(title.text()), styles);
  }

  void chart(BarChart chart) {
    charts.draw(chart, paragraph(WordStyle.TEXT).addNewR(), width);
  }

  void grid(TableLayout grid) {
    underLevel = false;
    new TableDrawing(body.addNewTbl(), styles, width).draw(grid);
  }

  /**
   * Draws the list of contents: a field, and in it what the field would find. It lacks the numbers
   * of pages, which nobody knows who does not lay the pages out; a program that updates the field
   * puts them in.
   */
  void contents(List<Heading> headings, int levels) {
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      CTP entry = paragraph(Contents.style(heading));
      if (i == 0) {
        entry.addNewR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        Runs.instruction(entry.addNewR(), FIELD.formatted(levels));
        entry.addNewR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
      }
      CTHyperlink link = entry.addNewHyperlink();
      link.setAnchor(heading.anchor());
      link.setHistory(true);
      Runs.write(link.addNewR(), Piece.plain(heading.text()), styles);
      if (i == headings.size() - 1) {
        entry.addNewR().addNewFldChar().setFldCharType(STFldCharType.END);
      }
    }
  }

  private CTP paragraph(WordStyle style) {
    underLevel = false;
    CTP paragraph = body.addNewP();
    paragraph.addNewPPr().addNewPStyle().setVal(styles.id(style));
    return paragraph;
  }
}
