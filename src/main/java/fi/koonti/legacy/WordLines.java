package fi.koonti.legacy;

import fi.koonti.place.CellAddress;
import fi.koonti.place.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Reads the paragraphs and the rows of tables of a Word document, in their order. */
final class WordLines {

  private final String file;
  private final PartNames names;
  private final List<ReportLine> lines = new ArrayList<>();
  private int paragraphs;
  private int tables;

  private WordLines(String file, PartNames names) {
    this.file = file;
    this.names = names;
  }

  /**
   * Reads a document.
   *
   * @throws IOException when it is none, or is damaged
   */
  static List<ReportLine> read(byte[] content, String file, PartNames names) throws IOException {
    WordLines reading = new WordLines(file, names);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      reading.read(document.getBodyElements());
    } catch (RuntimeException e) {
      // POI tells of damage by exceptions of many kinds.
      throw new IOException(e);
    }
    return reading.lines;
  }

  private void read(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      if (element instanceof XWPFTable table) {
        read(table);
      } else if (element instanceof XWPFParagraph paragraph && !paragraph.getText().isBlank()) {
        paragraphs++;
        List<String> cells = List.of(paragraph.getText().split("\t", -1));
        lines.add(new ReportLine(Place.of(file, names.paragraph(paragraphs)), "", cells));
      }
    }
  }

  private void read(XWPFTable table) {
    tables++;
    String name = names.table(tables);
    List<XWPFTableRow> rows = table.getRows();
    for (int i = 0; i < rows.size(); i++) {
      List<String> cells = new ArrayList<>();
      List<XWPFTable> inner = new ArrayList<>();
      for (XWPFTableCell cell : rows.get(i).getTableCells()) {
        cells.add(text(cell));
        cells.addAll(Collections.nCopies(span(cell) - 1, ""));
        inner.addAll(cell.getTables());
      }
      if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
        lines.add(new ReportLine(Place.of(file, name, new CellAddress(i, 0)), name, cells));
      }
      inner.forEach(this::read);
    }
  }

  /** The paragraphs of a cell as lines. */
  private static String text(XWPFTableCell cell) {
    return String.join("\n", cell.getParagraphs().stream().map(XWPFParagraph::getText).toList());
  }

  /** How many columns a cell is wide, so that those after it stay under their headings. */
  private static int span(XWPFTableCell cell) {
    return cell.getCTTc().isSetTcPr() && cell.getCTTc().getTcPr().isSetGridSpan()
        ? Math.min(63, Math.max(1, cell.getCTTc().getTcPr().getGridSpan().getVal().intValue()))
        : 1;
  }
}
