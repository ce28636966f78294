package fi.koonti.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Documents as text: the style of each paragraph and what it says; tables row by row. */
final class Dump {

  private Dump() {}

  static XWPFDocument open(byte[] bytes) {
    try {
      return new XWPFDocument(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(XWPFDocument document) {
    StringBuilder text = new StringBuilder();
    for (IBodyElement element : document.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        text.append(style(document, paragraph)).append(": ").append(paragraph.getText());
      } else if (element instanceof XWPFTable table) {
        text.append("[").append(table.getCTTbl().getTblPr().getTblCaption().getVal()).append("]");
        table.getRows().forEach(row -> text.append("\n  ").append(text(row)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  static String style(XWPFDocument document, XWPFParagraph paragraph) {
    String id = paragraph.getStyle();
    return id == null ? "" : document.getStyles().getStyle(id).getName();
  }

  private static String text(XWPFTableRow row) {
    return row.getTableCells().stream().map(Dump::text).collect(Collectors.joining(" | "));
  }

  private static String text(XWPFTableCell cell) {
    List<XWPFParagraph> paragraphs = cell.getParagraphs();
    return paragraphs.stream().map(XWPFParagraph::getText).collect(Collectors.joining(" / "));
  }
}
