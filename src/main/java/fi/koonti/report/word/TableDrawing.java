package fi.koonti.report.word;

import fi.koonti.layout.WordStyle;
import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Draws one table, as wide as the page allows. */
final class TableDrawing {

  /**
   * A row of more characters than this may break across pages: kept whole, it would leave half a
   * page empty, or not fit any.
   */
  private static final int LONG_ROW = 900;

  private final CTTbl table;
  private final WordStyles styles;
  private final int width;

  TableDrawing(CTTbl table, WordStyles styles, int width) {
    this.table = table;
    this.styles = styles;
    this.width = width;
  }

  void draw(TableLayout grid) {
    List<Integer> widths = widths(grid.columns());
    properties(grid);
    CTTblGrid columns = table.addNewTblGrid();
    widths.forEach(one -> columns.addNewGridCol().setW(BigInteger.valueOf(one)));
    headings(grid, widths);
    for (List<List<Prose>> row : grid.rows()) {
      CTRow drawn = table.addNewTr();
      if (length(row) <= LONG_ROW) {
        drawn.addNewTrPr().addNewCantSplit();
      }
      for (int i = 0; i < row.size(); i++) {
        cell(drawn, row.get(i), widths.get(i));
      }
    }
  }

  private void properties(TableLayout grid) {
    CTTblPr properties = table.addNewTblPr();
    properties.addNewTblStyle().setVal(styles.id(WordStyle.TABLE));
    width(properties.addNewTblW(), width);
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblLook look = properties.addNewTblLook();
    look.setFirstRow(true);
    look.setNoVBand(true);
    properties.addNewTblCaption().setVal(PlainText.of(grid.title()));
    properties.addNewTblDescription().setVal(PlainText.of(grid.description()));
  }

  private void headings(TableLayout grid, List<Integer> widths) {
    CTRow drawn = table.addNewTr();
    CTTrPr properties = drawn.addNewTrPr();
    properties.addNewCantSplit();
    CTOnOff repeated = properties.addNewTblHeader();
    repeated.setVal(true);
    for (int i = 0; i < widths.size(); i++) {
      TableLayout.Column column = grid.columns().get(i);
      WordStyle style = column.figures() ? WordStyle.CELL_FIGURE_HEADING : WordStyle.CELL_HEADING;
      cell(drawn, List.of(Prose.of(style, column.heading())), widths.get(i));
    }
  }

  private void cell(CTRow row, List<Prose> paragraphs, int itsWidth) {
    CTTc cell = row.addNewTc();
    width(cell.addNewTcPr().addNewTcW(), itsWidth);
    for (Prose prose : paragraphs) {
      CTP paragraph = cell.addNewP();
      paragraph.addNewPPr().addNewPStyle().setVal(styles.id(prose.style()));
      Runs.write(paragraph, prose.pieces(), styles);
    }
  }

  private static void width(CTTblWidth element, int twentieths) {
    element.setW(BigInteger.valueOf(twentieths));
    element.setType(STTblWidth.DXA);
  }

  private List<Integer> widths(List<TableLayout.Column> columns) {
    double all = columns.stream().mapToDouble(TableLayout.Column::weight).sum();
    return columns.stream().map(column -> (int) (width * column.weight() / all)).toList();
  }

  private static int length(List<List<Prose>> row) {
    return row.stream()
        .mapToInt(
            cell ->
                cell.stream()
                    .flatMap(prose -> prose.pieces().stream())
                    .mapToInt(piece -> piece.text().length())
                    .sum())
        .max()
        .orElse(0);
  }
}
