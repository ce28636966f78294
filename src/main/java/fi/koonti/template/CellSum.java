package fi.koonti.template;

import fi.koonti.io.ContentSum;
import fi.koonti.opc.EscapedText;
import fi.koonti.opc.XmlText;

/** Sums up what is written into the cells of one sheet, as somebody who reads them would. */
final class CellSum {

  private final FillContext context;
  private final ContentSum.Cells cells;

  CellSum(FillContext context, ContentSum.Cells cells) {
    this.context = context;
    this.cells = cells;
  }

  /** Adds a formula; its row and column are those of the finished sheet. */
  void formula(int row, int column) {
    cells.formula(row, column);
  }

  /** Adds a value as it is written. */
  void plain(CellContent.CellType type, String written, int row, int column) {
    switch (type) {
      case TEXT -> text(written, row, column);
      case NUMBER -> cells.number(Double.parseDouble(written), row, column);
      case BOOL -> cells.bool(written.equals("1"), row, column);
      case BLANK -> {
        // Nobody reads it.
      }
    }
  }

  /** Adds a value of the template, in whose text places may be. */
  void rest(CellContent.Value value, int row, int column) {
    if (value.type() == CellContent.CellType.TEXT) {
      String xml = context.fill(value.written(), XmlText::xstring);
      text(EscapedText.decode(xml), row, column);
    } else {
      plain(value.type(), value.written(), row, column);
    }
  }

  private void text(String text, int row, int column) {
    if (!text.isEmpty()) {
      cells.text(text, row, column);
    }
  }
}
